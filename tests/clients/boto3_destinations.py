"""API destinations and connections: who they are, what they add, tokens, retries, limits, dead letters, secrets, stacks."""
import base64
import collections
import http.server
import json
import queue as queues
import sys
import time
import urllib.parse
from datetime import datetime

import boto3
from botocore.exceptions import ClientError

import certified

if sys.argv[1] == "make":
    certified.make(sys.argv[2])
    sys.exit()

events, sqs, secrets, stacks = (boto3.client(name) for name in ("events", "sqs", "secretsmanager", "cloudformation"))
arrived = queues.Queue()
answers = collections.defaultdict(list)  # path: (status, headers) to answer with, one after the other
ROLE = "arn:aws:iam::000000000000:role/r"
tokens = []


class Endpoint(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self):
        body = self.rfile.read(int(self.headers["content-length"] or 0)).decode()
        path = urllib.parse.urlsplit(self.path)
        status, headers, content = 200, {}, b""
        if path.path == "/token":
            tokens.append((self.command, body, dict(urllib.parse.parse_qsl(path.query)), self.headers["x-tenant"]))
            status = answers["/token"].pop(0)[0] if answers["/token"] else 200
            content = json.dumps({"access_token": f"token-{len(tokens)}", "token_type": "bearer", "expires_in": 3600}).encode()
        else:
            if answers[path.path]:
                status, headers = answers[path.path].pop(0)
            arrived.put((time.monotonic(), self.command, self.path, {k.lower(): v for k, v in self.headers.items()}, body))
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = do_PUT = answer

    def log_message(self, *_):
        pass


def fails(code, call, **kwargs):
    try:
        call(**kwargs)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, error.response
        return error.response["Error"]["Message"]
    raise AssertionError(f"{code} was expected")


def until(what):
    """Waits until something is so."""
    over = time.monotonic() + 30
    while not (found := what()):
        assert time.monotonic() < over, "it never was"
        time.sleep(0.05)
    return found


base = certified.serve(Endpoint, sys.argv[2])
dead = sqs.create_queue(QueueName="dead")["QueueUrl"]
dead_arn = sqs.get_queue_attributes(QueueUrl=dead, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]


def connection(name, kind, parameters, **invocation):
    if invocation:
        parameters = parameters | {"InvocationHttpParameters": invocation}
    return events.create_connection(Name=name, AuthorizationType=kind, AuthParameters=parameters)["ConnectionArn"]


def led(name, to, path, method="POST", rate=300, **target):
    """A destination of a connection, and a rule that leads what has its name as source there."""
    arn = events.create_api_destination(
        Name=name, ConnectionArn=to, InvocationEndpoint=base + path, HttpMethod=method, InvocationRateLimitPerSecond=rate)["ApiDestinationArn"]
    events.put_rule(Name=name, EventPattern=json.dumps({"source": [name]}))
    target = {"Id": "t", "Arn": arn, "RoleArn": ROLE, "DeadLetterConfig": {"Arn": dead_arn}} | target
    assert events.put_targets(Rule=name, Targets=[target])["FailedEntryCount"] == 0
    return arn


def send(source, detail="{}"):
    put = events.put_events(Entries=[{"Source": source, "DetailType": "d", "Detail": detail}])
    assert put["FailedEntryCount"] == 0, put


def take():
    at, method, path, headers, body = arrived.get(timeout=30)
    return at, method, path, headers, json.loads(body) if body else None


def buried():
    letters = until(lambda: sqs.receive_message(QueueUrl=dead, WaitTimeSeconds=20, MessageAttributeNames=["All"]).get("Messages"))
    sqs.delete_message(QueueUrl=dead, ReceiptHandle=letters[0]["ReceiptHandle"])
    return {name: value["StringValue"] for name, value in letters[0]["MessageAttributes"].items()}


# A name and a password, with the connection's parameters and the target's.
basic = connection(
    "basic", "BASIC", {"BasicAuthParameters": {"Username": "un", "Password": "pw"}},
    HeaderParameters=[{"Key": "x-open", "Value": "o", "IsValueSecret": False}, {"Key": "x-secret", "Value": "s", "IsValueSecret": True}],
    QueryStringParameters=[{"Key": "from", "Value": "connection", "IsValueSecret": False}],
    BodyParameters=[{"Key": "added", "Value": "yes", "IsValueSecret": False}])
led("basic", basic, "/items/*/of/*", HttpParameters={
    "PathParameterValues": ["$.detail.id", "a b"], "HeaderParameters": {"x-kind": "$.detail-type"}, "QueryStringParameters": {"from": "target", "q": "1"}})
send("basic", '{"id": "i/1"}')
_, method, path, headers, body = take()
assert (method, path) == ("POST", "/items/i%2F1/of/a%20b?from=connection&q=1"), (method, path)
assert headers["authorization"] == "Basic " + base64.b64encode(b"un:pw").decode(), headers
assert (headers["x-open"], headers["x-secret"], headers["x-kind"]) == ("o", "s", "d"), headers
assert headers["content-type"] == "application/json; charset=utf-8" and headers["user-agent"] == "Amazon/EventBridge/ApiDestinations", headers
assert (body["source"], body["detail"], body["added"]) == ("basic", {"id": "i/1"}, "yes"), body

# What is secret is in Secrets Manager, and shown nowhere else.
shown = events.describe_connection(Name="basic")
assert shown["ConnectionState"] == "AUTHORIZED" and isinstance(shown["LastAuthorizedTime"], datetime), shown
parameters = shown["AuthParameters"]
assert parameters["BasicAuthParameters"] == {"Username": "un"}, parameters
assert parameters["InvocationHttpParameters"]["HeaderParameters"] == [
    {"Key": "x-open", "Value": "o", "IsValueSecret": False}, {"Key": "x-secret", "IsValueSecret": True}], parameters
secret = secrets.describe_secret(SecretId=shown["SecretArn"])
assert secret["Name"].startswith("events!connection/basic/") and secret["OwningService"] == "events", secret
held = json.loads(secrets.get_secret_value(SecretId=shown["SecretArn"])["SecretString"])
assert (held["username"], held["password"]) == ("un", "pw"), held

# A change of the password alone.
events.update_connection(Name="basic", AuthParameters={"BasicAuthParameters": {"Password": "new"}})
send("basic", '{"id": 2}')
_, _, path, headers, _ = take()
assert path.startswith("/items/2/of/") and headers["authorization"] == "Basic " + base64.b64encode(b"un:new").decode(), (path, headers)

# A key, and a method that has no body.
key = connection("key", "API_KEY", {"ApiKeyAuthParameters": {"ApiKeyName": "x-api-key", "ApiKeyValue": "k"}})
led("key", key, "/key", "GET")
send("key")
_, method, path, headers, body = take()
assert (method, path, headers["x-api-key"], body) == ("GET", "/key", "k", None), (method, path, headers, body)

# Tokens: one for many requests, another where it is refused.
client = {"OAuthParameters": {
    "ClientParameters": {"ClientID": "id", "ClientSecret": "hush"}, "AuthorizationEndpoint": f"{base}/token", "HttpMethod": "POST",
    "OAuthHttpParameters": {"BodyParameters": [{"Key": "scope", "Value": "all", "IsValueSecret": False}],
                            "HeaderParameters": [{"Key": "x-tenant", "Value": "t", "IsValueSecret": False}]}}}
oauth = connection("oauth", "OAUTH_CLIENT_CREDENTIALS", client)
until(lambda: events.describe_connection(Name="oauth")["ConnectionState"] == "AUTHORIZED")
form = {"grant_type": "client_credentials", "client_id": "id", "client_secret": "hush", "scope": "all"}
assert [(method, dict(urllib.parse.parse_qsl(body)), tenant) for method, body, _, tenant in tokens] == [("POST", form, "t")], tokens
led("oauth", oauth, "/oauth", "PUT")
for _ in range(2):
    send("oauth")
    _, method, _, headers, _ = take()
    assert (method, headers["authorization"], len(tokens)) == ("PUT", "Bearer token-1", 1), (method, headers, tokens)
answers["/oauth"] = [(401, {})]
send("oauth")
assert [take()[3]["authorization"] for _ in range(2)] == ["Bearer token-1", "Bearer token-2"]
assert len(tokens) == 2, tokens

# One that gets no token is not authorized.
answers["/token"] = [(403, {})]
connection("refused", "OAUTH_CLIENT_CREDENTIALS", client)
until(lambda: events.describe_connection(Name="refused")["ConnectionState"] == "DEAUTHORIZED")
assert "403" in events.describe_connection(Name="refused")["StateReason"]

# What may pass comes again, after as long as the endpoint says; what is refused is a dead letter.
led("again", key, "/again")
answers["/again"] = [(503, {"retry-after": "3"})]
send("again")
(first, *_), (second, *_) = take(), take()
assert second - first >= 3, (first, second)
answers["/again"] = [(400, {})]
send("again")
take()
letter = buried()
assert letter["ERROR_CODE"] == "ERROR_FROM_TARGET" and "answered 400" in letter["ERROR_MESSAGE"], letter
answers["/again"] = [(429, {"retry-after": "-1"})]
send("again")
take()
letter = buried()
assert letter["ERROR_CODE"] == "THROTTLING", letter

# No more than so many a second.
led("slow", key, "/slow", rate=10)
for _ in range(2):
    events.put_events(Entries=[{"Source": "slow", "DetailType": "d", "Detail": "{}"} for _ in range(10)])
times = sorted(take()[0] for _ in range(20))
assert times[-1] - times[0] > 1.5, times
assert all(later - earlier > 0.6 for earlier, later in zip(times, times[9:])), times

# A certificate that nobody trusts.
stranger = certified.serve(Endpoint, sys.argv[2], by="strangers")
arn = led("stranger", key, "/stranger", RetryPolicy={"MaximumRetryAttempts": 0})
events.update_api_destination(Name="stranger", InvocationEndpoint=f"{stranger}/stranger")
send("stranger")
letter = buried()
assert letter["ERROR_CODE"] == "CONNECTION_FAILURE" and "certificate is not accepted" in letter["ERROR_MESSAGE"], letter
assert letter["TARGET_ARN"] == arn, letter

# Without what it authorizes with, and without a connection.
events.deauthorize_connection(Name="key")
assert events.describe_connection(Name="key")["ConnectionState"] == "DEAUTHORIZED"
assert events.describe_api_destination(Name="key")["ApiDestinationState"] == "INACTIVE"
send("key")
assert buried()["ERROR_CODE"] == "NO_PERMISSIONS"
message = fails("ValidationException", events.update_connection, Name="key", AuthParameters={"ApiKeyAuthParameters": {"ApiKeyValue": "k2"}})
assert "ApiKeyAuthParameters" in message, message
events.update_connection(Name="key", AuthParameters={"ApiKeyAuthParameters": {"ApiKeyName": "x-key", "ApiKeyValue": "k2"}})
assert events.describe_api_destination(Name="key")["ApiDestinationState"] == "ACTIVE"
send("key")
assert take()[3]["x-key"] == "k2"
own = events.describe_connection(Name="basic")["SecretArn"]
assert events.delete_connection(Name="basic")["ConnectionState"] == "DELETING"


def is_gone():
    try:
        return not secrets.describe_secret(SecretId=own)
    except ClientError as error:
        return error.response["Error"]["Code"] == "ResourceNotFoundException"


until(is_gone)
send("basic")
assert buried()["ERROR_CODE"] == "NO_RESOURCE"

# Lists, and names that are taken.
names = [one["Name"] for one in events.list_connections(NamePrefix="k")["Connections"]]
assert names == ["key"], names
names = [one["Name"] for one in events.list_api_destinations(ConnectionArn=key)["ApiDestinations"]]
assert names == ["again", "key", "slow", "stranger"], names
fails("ResourceAlreadyExistsException", events.create_connection, Name="key", AuthorizationType="BASIC",
      AuthParameters={"BasicAuthParameters": {"Username": "u", "Password": "p"}})
fails("ResourceAlreadyExistsException", events.create_api_destination, Name="key", ConnectionArn=key, InvocationEndpoint=base, HttpMethod="GET")

# As resources of a stack.
template = {"Resources": {
    "Own": {"Type": "AWS::Events::Connection", "Properties": {
        "AuthorizationType": "API_KEY", "AuthParameters": {"ApiKeyAuthParameters": {"ApiKeyName": "x-stack", "ApiKeyValue": "v"}}}},
    "To": {"Type": "AWS::Events::ApiDestination", "Properties": {
        "ConnectionArn": {"Fn::GetAtt": "Own.Arn"}, "InvocationEndpoint": f"{base}/stack", "HttpMethod": "POST"}},
    "Rule": {"Type": "AWS::Events::Rule", "Properties": {
        "EventPattern": {"source": ["stack"]}, "Targets": [{"Id": "t", "Arn": {"Fn::GetAtt": "To.Arn"}, "RoleArn": ROLE}]}}},
    "Outputs": {"Secret": {"Value": {"Fn::GetAtt": "Own.SecretArn"}}}}
stacks.create_stack(StackName="destinations", TemplateBody=json.dumps(template))
stacks.get_waiter("stack_create_complete").wait(StackName="destinations", WaiterConfig={"Delay": 1})
send("stack")
assert take()[3]["x-stack"] == "v"
template["Resources"]["To"]["Properties"]["HttpMethod"] = "PUT"
stacks.update_stack(StackName="destinations", TemplateBody=json.dumps(template))
stacks.get_waiter("stack_update_complete").wait(StackName="destinations", WaiterConfig={"Delay": 1})
send("stack")
assert take()[1] == "PUT"
own = stacks.describe_stacks(StackName="destinations")["Stacks"][0]["Outputs"][0]["OutputValue"]
stacks.delete_stack(StackName="destinations")
stacks.get_waiter("stack_delete_complete").wait(StackName="destinations", WaiterConfig={"Delay": 1})
until(is_gone)
