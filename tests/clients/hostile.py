"""Requests that no client would send: each gets AWS's own error, and the server goes on."""
import os
import socket
import urllib.error
import urllib.request

HOST, PORT = "127.0.0.1", int(os.environ["WHIMBREL_PORT"])
AUTH = ("AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/{}/aws4_request, SignedHeaders=host;x-amz-date, "
        "Signature=0000000000000000000000000000000000000000000000000000000000000000")
JSON10, JSON11, FORM = "application/x-amz-json-1.0", "application/x-amz-json-1.1", "application/x-www-form-urlencoded"
TABLES = "DynamoDB_20120810."


def ask(service, method="POST", path="/", body=b"", kind=None, target=None):
    headers = {"x-amz-date": "20260101T000000Z"}
    if service:
        headers["Authorization"] = AUTH.format(service)
    if kind:
        headers["Content-Type"] = kind
    if target:
        headers["X-Amz-Target"] = target
    request = urllib.request.Request(f"http://{HOST}:{PORT}{path}", data=body, method=method, headers=headers)
    try:
        reply = urllib.request.urlopen(request)
    except urllib.error.HTTPError as error:
        reply = error
    return reply.status, reply.read().decode(errors="replace") + str(reply.headers.get("x-amzn-errortype"))


def raw(sent):
    with socket.create_connection((HOST, PORT), timeout=20) as connection:
        connection.sendall(sent)
        return connection.recv(1000).split(b"\r\n")[0].decode()


CASES = [
    # Bodies that are not what they should be.
    (400, "SerializationException", dict(service="dynamodb", body=b"{", kind=JSON10, target=TABLES + "GetItem")),
    (400, "SerializationException", dict(service="dynamodb", body=b"[]", kind=JSON10, target=TABLES + "GetItem")),
    (400, "NUMBER_VALUE cannot be converted to String",
     dict(service="dynamodb", body=b'{"TableName": 5}', kind=JSON10, target=TABLES + "DescribeTable")),
    (400, "SerializationException", dict(service="dynamodb", body=b"[" * 100_000, kind=JSON10, target=TABLES + "GetItem")),
    (400, "SerializationException", dict(service="logs", body=b"\xff", kind=JSON11, target="Logs_20140328.DescribeLogGroups")),
    (400, "SerializationException", dict(service="apigateway", body=b"{", path="/restapis", kind="application/json")),
    (400, "SerializationException", dict(service="lambda", body=b"[", path="/2015-03-31/functions", kind="application/json")),
    (400, "MissingAction", dict(service="cloudformation", kind=FORM)),
    (400, "InvalidAction", dict(service="cloudformation", body=b"Action=Nothing&Version=2010-05-15", kind=FORM)),
    (400, "ValidationError", dict(service="cloudformation", body=b"Action=CreateStack&Version=2010-05-15", kind=FORM)),
    (400, "ValidationError", dict(service="iam", body=b"Action=GetRole&Version=2010-05-08&RoleName=%ff%fe", kind=FORM)),
    # Members that are missing or too long.
    (400, "2 validation errors detected", dict(service="dynamodb", body=b"{}", kind=JSON10, target=TABLES + "GetItem")),
    (400, "ValidationException", dict(service="dynamodb", body=b'{"TableName": "%s"}' % (b"x" * 2000), kind=JSON10,
                                      target=TABLES + "DescribeTable")),
    # Operations that nobody knows, and those that are known and not served.
    (400, "UnknownOperationException", dict(service="dynamodb", body=b"{}", kind=JSON10, target=TABLES + "Nothing")),
    (404, "UnknownOperationException", dict(service="lambda", path="/2015-03-31/nothing")),
    (501, "NotImplemented", dict(service="states", body=b"{}", kind=JSON10, target="AWSStepFunctions.ListStateMachines")),
    (501, "NotImplemented", dict(service="dynamodb", body=b"{}", kind=JSON10, target=TABLES + "ExportTableToPointInTime")),
    # One byte more than may be.
    (413, "RequestTooLargeException", dict(service="lambda", body=b"x" * (6 * 1024 * 1024 + 1),
                                           path="/2015-03-31/functions/none/invocations")),
    # Things that are not there.
    (404, "NoSuchBucket", dict(service="s3", method="GET", path="/no-such-bucket/key", body=None)),
    (403, "Forbidden", dict(service=None, method="GET", path="/_aws/execute-api/none/stage/x", body=None)),
]

for status, text, request in CASES:
    answer = ask(**request)
    assert answer[0] == status and text in answer[1], (status, text, {**request, "body": (request.get("body") or b"")[:80]}, answer)

flood = b"".join(b"h%d: v\r\n" % number for number in range(500))
assert raw(b"GET / HTTP/1.1\r\nhost: x\r\n" + flood + b"\r\n").startswith("HTTP/1.1 431 "), "a flood of headers"
assert raw(b"\x00\x01 garbage\r\n\r\n").startswith("HTTP/1.1 400 "), "no HTTP at all"
assert ask(None, method="GET", path="/_whimbrel/health", body=None)[0] == 200
print("ok")
