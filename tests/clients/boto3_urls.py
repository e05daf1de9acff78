"""Function URLs, streamed answers and layers by boto3 and plain HTTP."""
import http.client
import io
import json
import os
import zipfile
import boto3
from botocore.exceptions import ClientError

client = boto3.client("lambda")
PORT = int(os.environ["WHIMBREL_PORT"])
ROLE = "arn:aws:iam::000000000000:role/any"

STREAMING = """
const gate = () => new Promise((resolve) => setTimeout(resolve, Number(process.env.PAUSE)));
exports.handler = awslambda.streamifyResponse(async (event, stream, context) => {
  const how = event.rawPath ? event.rawPath.slice(1) : event.how;
  if (how === "early") throw new Error("before anything");
  if (how === "plain") { stream.write("one,"); await gate(); stream.write("two"); stream.end(); return; }
  if (how === "large") { for (let i = 0; i < 2000; i++) stream.write(Buffer.alloc(8192, 97 + (i % 26))); stream.end(); return; }
  stream = awslambda.HttpResponseStream.from(stream, {
    statusCode: 201, headers: { "Content-Type": "text/plain", "X-Made": "yes" }, cookies: ["a=1"],
  });
  stream.write("first\\n");
  await gate();
  if (how === "late") throw new Error("in the middle");
  stream.write("second\\n");
  stream.end();
});
"""
BUFFERED = """
import json, tools

def handler(event, context):
    if event["rawPath"] == "/raise":
        raise ValueError("on purpose")
    return {"statusCode": 202, "cookies": ["a=1"], "body": json.dumps({"event": event, "tools": tools.NAME})}
"""


def package(**files):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in files.items():
            archive.writestr(name.replace("__", "/").replace("_dot_", "."), text)
    return buffer.getvalue()


def fails(code, call, **kwargs):
    try:
        call(**kwargs)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, error.response
        return
    raise AssertionError(f"{code} was expected")


def ask(url, path="/", method="GET", body=None, headers=None):
    """The reply with its body still to be read; names below localhost are not known to every resolver."""
    connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=60)
    host = url.split("/")[2]
    connection.request(method, path, body=body, headers={"Host": host, **(headers or {})})
    return connection.getresponse()


# Layers: merged in order, later ones over earlier ones.
first = client.publish_layer_version(LayerName="tools", Content={"ZipFile": package(python__tools_dot_py="NAME = 'first'\nMORE = 1\n",
                                                                                     python__only_dot_py="X = 1\n")},
                                     CompatibleRuntimes=["python3.12"], Description="one")
second = client.publish_layer_version(LayerName="other", Content={"ZipFile": package(python__tools_dot_py="NAME = 'second'\n")})
assert first["Version"] == 1 and first["LayerVersionArn"] == "arn:aws:lambda:us-east-1:000000000000:layer:tools:1", first
assert [layer["LayerName"] for layer in client.list_layers()["Layers"]] == ["other", "tools"]
assert [layer["LayerName"] for layer in client.list_layers(CompatibleRuntime="python3.12")["Layers"]] == ["tools"]
assert client.get_layer_version(LayerName="tools", VersionNumber=1)["Description"] == "one"
assert client.get_layer_version_by_arn(Arn=first["LayerVersionArn"])["Content"]["CodeSha256"] == first["Content"]["CodeSha256"]
fails("ResourceNotFoundException", client.get_layer_version, LayerName="tools", VersionNumber=9)
fails("InvalidParameterValueException", client.create_function, FunctionName="none", Runtime="python3.12", Role=ROLE,
      Handler="app.handler", Code={"ZipFile": package(app_dot_py=BUFFERED)}, Layers=[first["LayerVersionArn"] + "7"])
made = client.create_function(FunctionName="buffered", Runtime="python3.12", Role=ROLE, Handler="app.handler", Timeout=30,
                              Code={"ZipFile": package(app_dot_py=BUFFERED)},
                              Layers=[first["LayerVersionArn"], second["LayerVersionArn"]])
assert [layer["Arn"] for layer in made["Layers"]] == [first["LayerVersionArn"], second["LayerVersionArn"]], made
# A function keeps a layer that is taken away.
client.delete_layer_version(LayerName="tools", VersionNumber=1)
assert client.list_layer_versions(LayerName="tools")["LayerVersions"] == []

# A URL that buffers.
url = client.create_function_url_config(FunctionName="buffered", AuthType="NONE", Cors={"AllowOrigins": ["https://a.example"]})
assert url["FunctionArn"] == made["FunctionArn"] and url["InvokeMode"] == "BUFFERED", url
fails("ResourceConflictException", client.create_function_url_config, FunctionName="buffered", AuthType="NONE")
reply = ask(url["FunctionUrl"], "/a%20b?x=1&x=2", method="POST", body=b"text", headers={"Content-Type": "text/plain", "Cookie": "k=v",
                                                                                        "Origin": "https://a.example"})
value = json.loads(reply.read())
event = value["event"]
assert reply.status == 202 and reply.headers["set-cookie"] == "a=1" and reply.headers["content-type"] == "application/json"
assert reply.headers["access-control-allow-origin"] == "https://a.example" and value["tools"] == "second", (reply.headers, value)
assert event["version"] == "2.0" and event["rawPath"] == "/a b" and event["routeKey"] == "$default" and event["body"] == "text"
assert event["requestContext"]["accountId"] == "anonymous" and event["cookies"] == ["k=v"], event
assert event["requestContext"]["domainName"].startswith(event["requestContext"]["apiId"] + ".lambda-url."), event
reply = ask(url["FunctionUrl"], "/raise")
assert (reply.status, reply.read()) == (502, b"Internal Server Error")
preflight = ask(url["FunctionUrl"], method="OPTIONS", headers={"Origin": "https://a.example", "Access-Control-Request-Method": "GET"})
assert preflight.status == 204, preflight.status
assert ask("http://nobody.lambda-url.us-east-1.localhost/").status == 403
client.update_function_url_config(FunctionName="buffered", AuthType="AWS_IAM")
assert ask(url["FunctionUrl"]).status == 403, "an unsigned request to a URL of type AWS_IAM"
assert [one["AuthType"] for one in client.list_function_url_configs(FunctionName="buffered")["FunctionUrlConfigs"]] == ["AWS_IAM"]
client.delete_function_url_config(FunctionName="buffered")
fails("ResourceNotFoundException", client.get_function_url_config, FunctionName="buffered")
assert ask(url["FunctionUrl"]).status == 403

# A URL that streams: what was written first is here before the handler goes on.
client.create_function(FunctionName="streaming", Runtime="nodejs22.x", Role=ROLE, Handler="index.handler", Timeout=30, MemorySize=512,
                       Code={"ZipFile": package(index_dot_js=STREAMING)}, Environment={"Variables": {"PAUSE": "300"}})
url = client.create_function_url_config(FunctionName="streaming", AuthType="NONE", InvokeMode="RESPONSE_STREAM")["FunctionUrl"]
reply = ask(url, "/headed")
assert reply.status == 201 and reply.headers["x-made"] == "yes" and reply.headers["set-cookie"] == "a=1", reply.headers
assert reply.headers["content-type"] == "text/plain" and reply.headers["transfer-encoding"] == "chunked", reply.headers
assert reply.read1(100) == b"first\n", "the first piece waits for the second"
assert reply.read() == b"second\n"
reply = ask(url, "/plain")
assert reply.status == 200 and reply.headers["content-type"] == "application/octet-stream" and reply.read() == b"one,two"
assert len(ask(url, "/large").read()) == 2000 * 8192
assert ask(url, "/early").status == 502
reply = ask(url, "/late")
try:
    rest = reply.read()
    raise AssertionError(f"an answer that broke off looks whole: {rest}")
except http.client.IncompleteRead as broken:
    assert broken.partial == b"first\n", broken.partial

# The same by InvokeWithResponseStream.
def streamed(how):
    reply = client.invoke_with_response_stream(FunctionName="streaming", Payload=json.dumps({"how": how}), LogType="Tail")
    pieces, end = [], None
    for event in reply["EventStream"]:
        if "PayloadChunk" in event:
            pieces.append(event["PayloadChunk"]["Payload"])
        else:
            end = event["InvokeComplete"]
    return reply, b"".join(pieces), end


reply, body, end = streamed("plain")
assert reply["StatusCode"] == 200 and reply["ExecutedVersion"] == "$LATEST" and body == b"one,two" and "ErrorCode" not in end, end
assert end["LogResult"], "the log's tail was asked for"
for how in ["early", "late"]:
    _, body, end = streamed(how)
    assert end["ErrorCode"] == "Unhandled" and json.loads(end["ErrorDetails"])["errorType"] == "Error", (how, end)
# A buffered call of a streaming function gets the whole answer.
assert client.invoke(FunctionName="streaming", Payload=json.dumps({"how": "plain"}))["Payload"].read() == b"one,two"
fails("ResourceNotFoundException", client.invoke_with_response_stream, FunctionName="nothing", Payload="{}")
client.delete_function(FunctionName="streaming")
assert ask(url, "/plain").status == 403
