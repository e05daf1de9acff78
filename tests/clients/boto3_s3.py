"""Buckets and objects by boto3: store, read in parts and under conditions, list, presign, delete."""
import hashlib
import io
import os
import re
import urllib.error
import urllib.request
import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

s3 = boto3.client("s3")


def fails(code, status, call, **kwargs):
    try:
        call(**kwargs)
    except ClientError as error:
        found = error.response["Error"]["Code"], error.response["ResponseMetadata"]["HTTPStatusCode"]
        assert found == (code, status), error.response
        return error.response
    raise AssertionError(f"{code} was expected")


def body(**kwargs):
    return s3.get_object(Bucket="shop-1", **kwargs)["Body"].read()


s3.create_bucket(Bucket="shop-1")
s3.create_bucket(Bucket="shop-1")
other = boto3.client("s3", aws_access_key_id="123456789012", aws_secret_access_key="x")
fails("BucketAlreadyExists", 409, other.create_bucket, Bucket="shop-1")
fails("AccessDenied", 403, other.list_objects_v2, Bucket="shop-1")
fails("NoSuchBucket", 404, s3.list_objects_v2, Bucket="nothing-here")
fails("404", 404, s3.head_bucket, Bucket="nothing-here")
assert [bucket["Name"] for bucket in s3.list_buckets()["Buckets"]] == ["shop-1"]
assert s3.get_bucket_location(Bucket="shop-1")["LocationConstraint"] is None
assert s3.head_bucket(Bucket="shop-1")["BucketRegion"] == "us-east-1"

made = s3.put_object(Bucket="shop-1", Key="a/ü +1.txt", Body=b"0123456789", ContentType="text/plain",
                     CacheControl="no-cache", Metadata={"Colour": "red"}, Tagging="k=v")
assert made["ETag"] == '"%s"' % hashlib.md5(b"0123456789").hexdigest(), made
assert made["ChecksumCRC32"], made
got = s3.get_object(Bucket="shop-1", Key="a/ü +1.txt")
assert got["Body"].read() == b"0123456789" and got["Metadata"] == {"colour": "red"}, got
assert got["ContentType"] == "text/plain" and got["CacheControl"] == "no-cache" and got["ContentLength"] == 10
assert s3.head_object(Bucket="shop-1", Key="a/ü +1.txt")["ETag"] == made["ETag"]
for asked, expected in [("bytes=2-4", b"234"), ("bytes=7-", b"789"), ("bytes=-3", b"789"), ("bytes=8-99", b"89")]:
    part = s3.get_object(Bucket="shop-1", Key="a/ü +1.txt", Range=asked)
    assert part["Body"].read() == expected and part["ResponseMetadata"]["HTTPStatusCode"] == 206, (asked, part)
    assert part["ContentRange"].endswith("/10"), part
fails("InvalidRange", 416, s3.get_object, Bucket="shop-1", Key="a/ü +1.txt", Range="bytes=10-11")
fails("304", 304, s3.get_object, Bucket="shop-1", Key="a/ü +1.txt", IfNoneMatch=made["ETag"])
fails("PreconditionFailed", 412, s3.get_object, Bucket="shop-1", Key="a/ü +1.txt", IfMatch='"x"')
fails("PreconditionFailed", 412, s3.put_object, Bucket="shop-1", Key="a/ü +1.txt", Body=b"", IfNoneMatch="*")
error = fails("NoSuchKey", 404, s3.get_object, Bucket="shop-1", Key="nothing")
assert error["Error"]["Message"] == "The specified key does not exist." and error["ResponseMetadata"]["RequestId"], error
fails("404", 404, s3.head_object, Bucket="shop-1", Key="nothing")
fails("BadDigest", 400, s3.put_object, Bucket="shop-1", Key="x", Body=b"a", ContentMD5="1B2M2Y8AsgTpgAmY7PhCfg==")
fails("BadDigest", 400, s3.put_object, Bucket="shop-1", Key="x", Body=b"a", ChecksumCRC32="AAAAAA==")
for name in ["CRC32", "CRC32C", "SHA1", "SHA256", "CRC64NVME"]:
    try:
        s3.put_object(Bucket="shop-1", Key="sums", Body=b"sum", ChecksumAlgorithm=name)
    except Exception as error:  # botocore wants an extension for some of them
        assert "crt" in str(error), error
        continue
    assert s3.get_object(Bucket="shop-1", Key="sums", ChecksumMode="ENABLED")[f"Checksum{name}"], name

# Larger than what lies in the store, and streamed.
large = os.urandom(3_000_000)
s3.put_object(Bucket="shop-1", Key="large", Body=io.BytesIO(large))
assert body(Key="large") == large
assert body(Key="large", Range="bytes=1000000-1999999") == large[1000000:2000000]
s3.put_object(Bucket="shop-1", Key="empty", Body=b"")
assert body(Key="empty") == b""

for key in ["b/1", "b/2", "b/c/3", "z"]:
    s3.put_object(Bucket="shop-1", Key=key, Body=key.encode())
listed = s3.list_objects_v2(Bucket="shop-1", Delimiter="/")
assert [o["Key"] for o in listed["Contents"]] == ["empty", "large", "sums", "z"], listed
assert [p["Prefix"] for p in listed["CommonPrefixes"]] == ["a/", "b/"], listed
pages = s3.get_paginator("list_objects_v2").paginate(Bucket="shop-1", PaginationConfig={"PageSize": 3})
assert [o["Key"] for page in pages for o in page["Contents"]] == ["a/ü +1.txt", "b/1", "b/2", "b/c/3", "empty", "large", "sums", "z"]
pages = s3.get_paginator("list_objects").paginate(Bucket="shop-1", Prefix="b/", Delimiter="/", PaginationConfig={"PageSize": 1})
assert [[o["Key"] for o in page.get("Contents", [])] for page in pages] == [["b/1"], ["b/2"], []]

# Presigned requests, both ways of naming the bucket.
for version in ["s3", "s3v4"]:
    presigning = boto3.client("s3", config=Config(signature_version=version))
    url = presigning.generate_presigned_url("put_object", Params={"Bucket": "shop-1", "Key": "pre signed"})
    urllib.request.urlopen(urllib.request.Request(url, data=b"by url", method="PUT"))
    url = presigning.generate_presigned_url("get_object", Params={"Bucket": "shop-1", "Key": "pre signed", "ResponseContentType": "text/x"})
    reply = urllib.request.urlopen(url)
    assert reply.read() == b"by url" and reply.headers["content-type"] == "text/x"
    url = re.sub(r"(X-Amz-Date=|Expires=)\d{4,}", lambda at: at[1] + ("1000" if at[1] == "Expires=" else "20200101"), url)
    try:
        urllib.request.urlopen(url)
        raise AssertionError("an expired request was answered")
    except urllib.error.HTTPError as error:
        assert error.code == 403 and b"Request has expired" in error.read()
port = os.environ["WHIMBREL_PORT"]
for host in ["shop-1.s3.us-east-1.localhost", "shop-1.s3.amazonaws.com", "shop-1.localhost"]:
    request = urllib.request.Request(f"http://127.0.0.1:{port}/z", headers={"Host": f"{host}:{port}"})
    assert urllib.request.urlopen(request).read() == b"z", host
signed = boto3.client("s3", config=Config(s3={"payload_signing_enabled": True, "addressing_style": "path"}))
signed.put_object(Bucket="shop-1", Key="signed", Body=b"signed")
assert body(Key="signed") == b"signed"
# A body that is not the one that was signed.
request = urllib.request.Request(f"http://127.0.0.1:{port}/shop-1/z", data=b"other", method="PUT",
                                 headers={"x-amz-content-sha256": hashlib.sha256(b"signed").hexdigest()})
try:
    urllib.request.urlopen(request)
    raise AssertionError("a changed body was taken")
except urllib.error.HTTPError as error:
    assert error.code == 400 and b"XAmzContentSHA256Mismatch" in error.read()
assert body(Key="z") == b"z"

fails("BucketNotEmpty", 409, s3.delete_bucket, Bucket="shop-1")
fails("NotImplemented", 501, s3.get_bucket_website, Bucket="shop-1")
s3.delete_object(Bucket="shop-1", Key="z")
s3.delete_object(Bucket="shop-1", Key="z")
keys = [{"Key": o["Key"]} for o in s3.list_objects_v2(Bucket="shop-1")["Contents"]]
gone = s3.delete_objects(Bucket="shop-1", Delete={"Objects": keys + [{"Key": "never"}]})
assert len(gone["Deleted"]) == len(keys) + 1 and "Errors" not in gone, gone
s3.delete_bucket(Bucket="shop-1")
fails("NoSuchBucket", 404, s3.delete_bucket, Bucket="shop-1")
