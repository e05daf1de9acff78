"""Copies, multipart uploads, versions, tags and a bucket's settings by boto3."""
import io
import os
import boto3
from boto3.s3.transfer import TransferConfig
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


def body(key, **kwargs):
    return s3.get_object(Bucket="b-1", Key=key, **kwargs)["Body"].read()


s3.create_bucket(Bucket="b-1")
s3.create_bucket(Bucket="b-2")

# Copies: small ones lie in the store, large ones are files.
large = os.urandom(700_000)
for key, content in [("small", b"small"), ("large", large)]:
    s3.put_object(Bucket="b-1", Key=key, Body=content, ContentType="text/x", Metadata={"a": "b"}, Tagging="t=1")
    copied = s3.copy_object(Bucket="b-2", Key=f"copy of {key}", CopySource={"Bucket": "b-1", "Key": key})
    assert copied["CopyObjectResult"]["ETag"] == s3.head_object(Bucket="b-1", Key=key)["ETag"], copied
    s3.delete_object(Bucket="b-1", Key=key)
    got = s3.get_object(Bucket="b-2", Key=f"copy of {key}")
    assert got["Body"].read() == content and got["Metadata"] == {"a": "b"} and got["ContentType"] == "text/x", got
    assert s3.get_object_tagging(Bucket="b-2", Key=f"copy of {key}")["TagSet"] == [{"Key": "t", "Value": "1"}]
source = {"Bucket": "b-2", "Key": "copy of small"}
fails("InvalidRequest", 400, s3.copy_object, Bucket="b-2", Key="copy of small", CopySource=source)
s3.copy_object(Bucket="b-2", Key="copy of small", CopySource=source, MetadataDirective="REPLACE", Metadata={"c": "d"})
assert s3.head_object(Bucket="b-2", Key="copy of small")["Metadata"] == {"c": "d"}
fails("NoSuchKey", 404, s3.copy_object, Bucket="b-2", Key="x", CopySource={"Bucket": "b-1", "Key": "nothing"})
fails("PreconditionFailed", 412, s3.copy_object, Bucket="b-2", Key="x", CopySource=source, CopySourceIfMatch='"no"')

# Multipart, as the transfer manager does it.
content = os.urandom(12 << 20)
s3.upload_fileobj(io.BytesIO(content), "b-1", "parts", Config=TransferConfig(multipart_threshold=5 << 20, multipart_chunksize=5 << 20))
head = s3.head_object(Bucket="b-1", Key="parts", ChecksumMode="ENABLED")
assert head["ETag"].endswith('-3"') and head["ContentLength"] == len(content), head
into = io.BytesIO()
s3.download_fileobj("b-1", "parts", into)
assert into.getvalue() == content
assert body("parts", Range="bytes=5242870-5242890") == content[5242870:5242891]
second = s3.get_object(Bucket="b-1", Key="parts", PartNumber=2)
assert second["Body"].read() == content[5 << 20:10 << 20] and second["PartsCount"] == 3, second

# And by hand: a part replaced, one left out, one copied.
made = s3.create_multipart_upload(Bucket="b-1", Key="by hand", ContentType="text/y", ChecksumAlgorithm="CRC32", ChecksumType="FULL_OBJECT")
upload = {"Bucket": "b-1", "Key": "by hand", "UploadId": made["UploadId"]}
tag = lambda number, content: {"PartNumber": number, "ETag": s3.upload_part(PartNumber=number, Body=content, **upload)["ETag"]}
tag(1, b"replaced")
first, third = tag(1, content[:6 << 20]), tag(3, b"left out")
copied = s3.upload_part_copy(PartNumber=5, CopySource={"Bucket": "b-1", "Key": "parts"}, CopySourceRange="bytes=0-9", **upload)
fifth = {"PartNumber": 5, "ETag": copied["CopyPartResult"]["ETag"]}
assert [(p["PartNumber"], p["Size"]) for p in s3.list_parts(**upload)["Parts"]] == [(1, 6 << 20), (3, 8), (5, 10)]
assert [u["Key"] for u in s3.list_multipart_uploads(Bucket="b-1")["Uploads"]] == ["by hand"]
complete = lambda *parts: dict(MultipartUpload={"Parts": list(parts)}, **upload)
fails("InvalidPartOrder", 400, s3.complete_multipart_upload, **complete(fifth, first))
fails("InvalidPart", 400, s3.complete_multipart_upload, **complete(first, {"PartNumber": 4, "ETag": '"x"'}))
fails("EntityTooSmall", 400, s3.complete_multipart_upload, **complete(first, third, fifth))
done = s3.complete_multipart_upload(**complete(first, fifth))
import base64, zlib
whole = content[:6 << 20] + content[:10]
assert done["ChecksumCRC32"] == base64.b64encode(zlib.crc32(whole).to_bytes(4, "big")).decode(), done
assert body("by hand") == whole and s3.head_object(Bucket="b-1", Key="by hand")["ContentType"] == "text/y"
fails("NoSuchUpload", 404, s3.complete_multipart_upload, **complete(first, fifth))
made = s3.create_multipart_upload(Bucket="b-1", Key="dropped")
s3.upload_part(Bucket="b-1", Key="dropped", UploadId=made["UploadId"], PartNumber=1, Body=b"x")
fails("BucketNotEmpty", 409, s3.delete_bucket, Bucket="b-1")
s3.abort_multipart_upload(Bucket="b-1", Key="dropped", UploadId=made["UploadId"])
fails("NoSuchUpload", 404, s3.abort_multipart_upload, Bucket="b-1", Key="dropped", UploadId=made["UploadId"])

# Versions.
assert "Status" not in s3.get_bucket_versioning(Bucket="b-2")
s3.put_object(Bucket="b-2", Key="v", Body=b"null")
s3.put_bucket_versioning(Bucket="b-2", VersioningConfiguration={"Status": "Enabled"})
assert s3.get_bucket_versioning(Bucket="b-2")["Status"] == "Enabled"
one = s3.put_object(Bucket="b-2", Key="v", Body=b"one")["VersionId"]
two = s3.put_object(Bucket="b-2", Key="v", Body=b"two")["VersionId"]
get = lambda version: s3.get_object(Bucket="b-2", Key="v", VersionId=version)["Body"].read()
assert [get(v) for v in ["null", one, two]] == [b"null", b"one", b"two"]
marker = s3.delete_object(Bucket="b-2", Key="v")
assert marker["DeleteMarker"] is True
error = fails("NoSuchKey", 404, s3.get_object, Bucket="b-2", Key="v")
assert error["ResponseMetadata"]["HTTPHeaders"]["x-amz-delete-marker"] == "true", error
fails("MethodNotAllowed", 405, s3.get_object, Bucket="b-2", Key="v", VersionId=marker["VersionId"])
fails("NoSuchVersion", 404, s3.get_object, Bucket="b-2", Key="v", VersionId="nothing")
assert "v" not in [o["Key"] for o in s3.list_objects_v2(Bucket="b-2")["Contents"]]
listed = s3.list_object_versions(Bucket="b-2", Prefix="v")
assert [(v["VersionId"], v["IsLatest"]) for v in listed["Versions"]] == [(two, False), (one, False), ("null", False)], listed
assert [(v["VersionId"], v["IsLatest"]) for v in listed["DeleteMarkers"]] == [(marker["VersionId"], True)]
pages = list(s3.get_paginator("list_object_versions").paginate(Bucket="b-2", PaginationConfig={"PageSize": 1}))
assert sum(len(p.get("Versions", [])) + len(p.get("DeleteMarkers", [])) for p in pages) == 6, pages
s3.delete_object(Bucket="b-2", Key="v", VersionId=marker["VersionId"])
assert s3.get_object(Bucket="b-2", Key="v")["VersionId"] == two
s3.delete_object(Bucket="b-2", Key="v", VersionId=two)
assert s3.get_object(Bucket="b-2", Key="v")["Body"].read() == b"one"
s3.put_bucket_versioning(Bucket="b-2", VersioningConfiguration={"Status": "Suspended"})
s3.put_object(Bucket="b-2", Key="v", Body=b"new null")
assert [get(v) for v in ["null", one]] == [b"new null", b"one"]
everything = s3.list_object_versions(Bucket="b-2")
entries = everything.get("Versions", []) + everything.get("DeleteMarkers", [])
s3.delete_objects(Bucket="b-2", Delete={"Objects": [{"Key": e["Key"], "VersionId": e["VersionId"]} for e in entries]})
assert "Versions" not in s3.list_object_versions(Bucket="b-2")
s3.delete_bucket(Bucket="b-2")

# Settings are given back.
fails("NoSuchTagSet", 404, s3.get_bucket_tagging, Bucket="b-1")
s3.put_bucket_tagging(Bucket="b-1", Tagging={"TagSet": [{"Key": "k", "Value": "v"}]})
assert s3.get_bucket_tagging(Bucket="b-1")["TagSet"] == [{"Key": "k", "Value": "v"}]
s3.delete_bucket_tagging(Bucket="b-1")
fails("NoSuchBucketPolicy", 404, s3.get_bucket_policy, Bucket="b-1")
fails("MalformedPolicy", 400, s3.put_bucket_policy, Bucket="b-1", Policy="{")
s3.put_bucket_policy(Bucket="b-1", Policy='{"Version":"2012-10-17","Statement":[]}')
assert s3.get_bucket_policy(Bucket="b-1")["Policy"] == '{"Version":"2012-10-17","Statement":[]}'
rule = s3.get_bucket_encryption(Bucket="b-1")["ServerSideEncryptionConfiguration"]["Rules"][0]
assert rule["ApplyServerSideEncryptionByDefault"]["SSEAlgorithm"] == "AES256", rule
s3.put_bucket_encryption(Bucket="b-1", ServerSideEncryptionConfiguration={"Rules": [
    {"ApplyServerSideEncryptionByDefault": {"SSEAlgorithm": "aws:kms"}, "BucketKeyEnabled": True}]})
rule = s3.get_bucket_encryption(Bucket="b-1")["ServerSideEncryptionConfiguration"]["Rules"][0]
assert rule["BucketKeyEnabled"] is True and rule["ApplyServerSideEncryptionByDefault"]["SSEAlgorithm"] == "aws:kms", rule
block = dict(BlockPublicAcls=True, IgnorePublicAcls=False, BlockPublicPolicy=True, RestrictPublicBuckets=False)
s3.put_public_access_block(Bucket="b-1", PublicAccessBlockConfiguration=block)
assert s3.get_public_access_block(Bucket="b-1")["PublicAccessBlockConfiguration"] == block
s3.delete_public_access_block(Bucket="b-1")
fails("NoSuchPublicAccessBlockConfiguration", 404, s3.get_public_access_block, Bucket="b-1")
owned = s3.get_bucket_ownership_controls(Bucket="b-1")["OwnershipControls"]["Rules"]
assert owned == [{"ObjectOwnership": "BucketOwnerEnforced"}], owned
fails("AccessControlListNotSupported", 400, s3.put_object, Bucket="b-1", Key="x", Body=b"", ACL="public-read")
fails("NoSuchLifecycleConfiguration", 404, s3.get_bucket_lifecycle_configuration, Bucket="b-1")
rules = [{"ID": "r", "Status": "Enabled", "Filter": {"Prefix": "t/"}, "Expiration": {"Days": 3}}]
s3.put_bucket_lifecycle_configuration(Bucket="b-1", LifecycleConfiguration={"Rules": rules})
assert s3.get_bucket_lifecycle_configuration(Bucket="b-1")["Rules"] == rules
fails("NoSuchCORSConfiguration", 404, s3.get_bucket_cors, Bucket="b-1")
cors = [{"AllowedMethods": ["GET"], "AllowedOrigins": ["*"]}]
s3.put_bucket_cors(Bucket="b-1", CORSConfiguration={"CORSRules": cors})
assert s3.get_bucket_cors(Bucket="b-1")["CORSRules"] == cors
assert s3.get_bucket_acl(Bucket="b-1")["Grants"][0]["Permission"] == "FULL_CONTROL"
