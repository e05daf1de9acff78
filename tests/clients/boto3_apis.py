"""REST and HTTP APIs by boto3: made by hand and from documents, called, changed, and deleted."""
import base64
import io
import json
import os
import urllib.error
import urllib.request
import zipfile
import boto3
from botocore.exceptions import ClientError

HANDLER = """
import base64, json

def handler(event, context):
    path = event.get("rawPath") or event.get("path")
    if path.endswith("/bad"):
        return {"statusCode": "none of the numbers"}
    if path.endswith("/raise"):
        raise ValueError("on purpose")
    if path.endswith("/binary"):
        return {"statusCode": 200, "isBase64Encoded": True, "body": base64.b64encode(bytes(range(256))).decode(),
                "headers": {"content-type": "image/png"}}
    if path.endswith("/plain"):
        return {"hello": "world"}
    return {"statusCode": 201, "headers": {"x-made": "yes"}, "cookies": ["a=1", "b=2"],
            "multiValueHeaders": {"x-many": ["1", "2"]}, "body": json.dumps(event)}
"""

port = os.environ["AWS_ENDPOINT_URL"].rsplit(":", 1)[1].strip("/")
lambdas, rest, http = boto3.client("lambda"), boto3.client("apigateway"), boto3.client("apigatewayv2")


def fails(code, call, **kwargs):
    try:
        call(**kwargs)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, error.response
        return error.response["Error"]["Message"]
    raise AssertionError(f"{code} was expected")


def ask(api, path, method="GET", body=None, headers=None, host=None):
    """A request by the name of the API, as browsers and clients send it, but to loopback."""
    host = host or f"{api}.execute-api.us-east-1.localhost:{port}"
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", data=body, method=method,
                                     headers={"Host": host, **(headers or {})})
    try:
        reply = urllib.request.urlopen(request)
    except urllib.error.HTTPError as error:
        reply = error
    return reply.status, reply.headers, reply.read()


buffer = io.BytesIO()
with zipfile.ZipFile(buffer, "w") as archive:
    archive.writestr("app.py", HANDLER)
function = lambdas.create_function(FunctionName="api", Runtime="python3.13", Handler="app.handler",
                                   Role="arn:aws:iam::000000000000:role/any", Code={"ZipFile": buffer.getvalue()})
arn = function["FunctionArn"]
lambdas.get_waiter("function_active_v2").wait(FunctionName="api")
uri = f"arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{arn}/invocations"

# An HTTP API by quick create.
quick = http.create_api(Name="quick", ProtocolType="HTTP", Target=arn, CorsConfiguration={"AllowOrigins": ["*"]})
assert quick["ApiEndpoint"] == f"http://{quick['ApiId']}.execute-api.us-east-1.localhost:{port}", quick
status, headers, body = ask(quick["ApiId"], "/a/b?x=1&x=2&y=%20", headers={"X-Two": "2", "Cookie": "k=v; l=w"})
event = json.loads(body)
assert status == 201 and headers["x-made"] == "yes" and headers.get_all("set-cookie") == ["a=1", "b=2"], (status, headers)
assert event["version"] == "2.0" and event["routeKey"] == "$default" and event["rawPath"] == "/a/b", event
assert event["queryStringParameters"] == {"x": "1,2", "y": " "} and event["rawQueryString"] == "x=1&x=2&y=%20", event
assert event["cookies"] == ["k=v", "l=w"] and event["headers"]["x-two"] == "2", event
assert event["requestContext"]["http"]["method"] == "GET" and event["requestContext"]["stage"] == "$default", event
assert headers["apigw-requestid"] == event["requestContext"]["requestId"], headers
status, headers, body = ask(quick["ApiId"], "/plain", headers={"Origin": "http://example.com"})
assert (status, json.loads(body), headers["access-control-allow-origin"]) == (200, {"hello": "world"}, "*"), (status, body)
status, headers, body = ask(quick["ApiId"], "/binary")
assert body == bytes(range(256)) and headers["content-type"] == "image/png", headers
for path in ["/bad", "/raise"]:
    status, _, body = ask(quick["ApiId"], path)
    assert (status, json.loads(body)) == (500, {"message": "Internal Server Error"}), (path, status, body)
# The same by the path form and by AWS's own host name.
status, _, body = ask("", f"/_aws/execute-api/{quick['ApiId']}/$default/c", host="localhost")
assert status == 201 and json.loads(body)["rawPath"] == "/c", body
status, _, body = ask("", "/d", host=f"{quick['ApiId']}.execute-api.us-east-1.amazonaws.com")
assert status == 201 and json.loads(body)["rawPath"] == "/d", body

# An HTTP API by hand.
api = http.create_api(Name="hand", ProtocolType="HTTP")["ApiId"]
integration = http.create_integration(ApiId=api, IntegrationType="AWS_PROXY", IntegrationUri=uri,
                                      PayloadFormatVersion="1.0")["IntegrationId"]
route = http.create_route(ApiId=api, RouteKey="GET /items/{id}", Target=f"integrations/{integration}")["RouteId"]
http.create_stage(ApiId=api, StageName="dev", AutoDeploy=True, StageVariables={"color": "red"})
status, _, body = ask(api, "/dev/items/7")
event = json.loads(body)
assert status == 201 and event["version"] == "1.0" and event["pathParameters"] == {"id": "7"}, event
assert event["stageVariables"] == {"color": "red"} and event["resource"] == "/items/{id}", event
assert ask(api, "/dev/nothing")[0] == 404 and ask(api, "/other/items/7")[0] == 404
http.update_route(ApiId=api, RouteId=route, RouteKey="ANY /things/{proxy+}")
assert ask(api, "/dev/items/7")[0] == 404
assert json.loads(ask(api, "/dev/things/1/2", method="PUT", body=b"x")[2])["pathParameters"] == {"proxy": "1/2"}
assert [item["RouteKey"] for item in http.get_routes(ApiId=api)["Items"]] == ["ANY /things/{proxy+}"]
fails("ConflictException", http.create_route, ApiId=api, RouteKey="ANY /things/{proxy+}")
fails("ConflictException", http.delete_integration, ApiId=api, IntegrationId=integration)
fails("BadRequestException", http.create_route, ApiId=api, RouteKey="no method")
fails("NotFoundException", http.get_api, ApiId="none")
fails("BadRequestException", http.create_api, Name="socket", ProtocolType="WEBSOCKET")

# An HTTP API from a document.
document = {"openapi": "3.0.1", "info": {"title": "doc", "version": "1"}, "paths": {"/doc": {"get": {
    "x-amazon-apigateway-integration": {"type": "aws_proxy", "uri": uri, "payloadFormatVersion": "2.0", "httpMethod": "POST"}}}}}
imported = http.import_api(Body=json.dumps(document))["ApiId"]
deployment = http.create_deployment(ApiId=imported)["DeploymentId"]
http.create_stage(ApiId=imported, StageName="$default", DeploymentId=deployment)
assert ask(imported, "/doc")[0] == 201
document["paths"]["/more"] = document["paths"]["/doc"]
http.reimport_api(ApiId=imported, Body=json.dumps(document))
assert ask(imported, "/more")[0] == 404, "a stage shows its deployment, not the API as it is now"
http.update_stage(ApiId=imported, StageName="$default", DeploymentId=http.create_deployment(ApiId=imported)["DeploymentId"])
assert ask(imported, "/more")[0] == 201
fails("BadRequestException", http.import_api, Body="{")

# A REST API by hand.
made = rest.create_rest_api(name="hand", binaryMediaTypes=["image/png"])
api, root = made["id"], made["rootResourceId"]
items = rest.create_resource(restApiId=api, parentId=root, pathPart="items")["id"]
item = rest.create_resource(restApiId=api, parentId=items, pathPart="{id}")["id"]
for resource in [items, item]:
    rest.put_method(restApiId=api, resourceId=resource, httpMethod="ANY", authorizationType="NONE")
    rest.put_integration(restApiId=api, resourceId=resource, httpMethod="ANY", type="AWS_PROXY", uri=uri,
                         integrationHttpMethod="POST")
fails("ConflictException", rest.create_resource, restApiId=api, parentId=root, pathPart="items")
fails("ConflictException", rest.put_method, restApiId=api, resourceId=items, httpMethod="ANY", authorizationType="NONE")
fails("NotFoundException", rest.get_stage, restApiId=api, stageName="prod")
deployment = rest.create_deployment(restApiId=api, stageName="prod", variables={"color": "blue"})["id"]
status, headers, body = ask(api, "/prod/items/a%20b?x=1&x=2", method="POST", body=b"text", headers={"X-A": "1"})
event = json.loads(body)
assert status == 201 and headers.get_all("x-many") == ["1", "2"], headers
assert event["pathParameters"] == {"id": "a%20b"} and event["resource"] == "/items/{id}", event
assert event["multiValueQueryStringParameters"] == {"x": ["1", "2"]} and event["queryStringParameters"] == {"x": "2"}, event
assert event["body"] == "text" and event["isBase64Encoded"] is False and event["stageVariables"] == {"color": "blue"}
assert event["requestContext"]["resourcePath"] == "/items/{id}" and event["requestContext"]["apiId"] == api, event
body = ask(api, "/prod/items", method="POST", body=b"\x00\xff", headers={"Content-Type": "image/png"})[2]
event = json.loads(body)
assert event["isBase64Encoded"] is True and base64.b64decode(event["body"]) == b"\x00\xff", event
status, headers, body = ask(api, "/prod/nothing")
assert (status, json.loads(body)) == (403, {"message": "Missing Authentication Token"}), (status, body)
assert headers["x-amzn-errortype"] == "MissingAuthenticationTokenException", headers
for path in ["/prod/items/bad", "/prod/items/raise"]:
    status, _, body = ask(api, path)
    assert (status, json.loads(body)) == (502, {"message": "Internal server error"}), (path, status, body)
status, _, body = ask(api, "/prod/items/binary", headers={"Accept": "image/png"})
assert body == bytes(range(256)), body[:40]
rest.delete_method(restApiId=api, resourceId=item, httpMethod="ANY")
assert ask(api, "/prod/items/1")[0] == 201, "a stage shows its deployment, which never changes"
rest.create_deployment(restApiId=api, stageName="prod")
assert ask(api, "/prod/items/1")[0] == 403
rest.update_rest_api(restApiId=api, patchOperations=[{"op": "replace", "path": "/name", "value": "renamed"}])
assert rest.get_rest_api(restApiId=api)["name"] == "renamed"
rest.update_stage(restApiId=api, stageName="prod", patchOperations=[{"op": "replace", "path": "/deploymentId", "value": deployment}])
assert ask(api, "/prod/items/1")[0] == 201
fails("BadRequestException", rest.delete_deployment, restApiId=api, deploymentId=deployment)
paths = sorted(resource["path"] for resource in rest.get_resources(restApiId=api, embed=["methods"])["items"])
assert paths == ["/", "/items", "/items/{id}"], paths

# A REST API from a document, with a method that the API answers itself.
mock = {"type": "mock", "requestTemplates": {"application/json": '{"statusCode": 200}'}, "responses": {"default": {
    "statusCode": "200", "responseParameters": {"method.response.header.Access-Control-Allow-Origin": "'*'"}}}}
document = {"swagger": "2.0", "info": {"title": "doc", "version": "1"}, "paths": {"/doc": {
    "get": {"x-amazon-apigateway-integration": {"type": "aws_proxy", "uri": uri, "httpMethod": "POST"}},
    "options": {"responses": {"200": {"headers": {"Access-Control-Allow-Origin": {"type": "string"}}}},
                "x-amazon-apigateway-integration": mock}}}}
imported = rest.import_rest_api(body=json.dumps(document).encode())["id"]
rest.create_deployment(restApiId=imported, stageName="s")
assert ask(imported, "/s/doc")[0] == 201
status, headers, _ = ask(imported, "/s/doc", method="OPTIONS")
assert status == 200 and headers["access-control-allow-origin"] == "*", (status, headers)
del document["paths"]["/doc"]["options"]
rest.put_rest_api(restApiId=imported, mode="overwrite", body=json.dumps(document).encode())
rest.create_deployment(restApiId=imported, stageName="s")
assert ask(imported, "/s/doc", method="OPTIONS")[0] == 403

# A function that is gone, and APIs that are.
lambdas.delete_function(FunctionName="api")
assert ask(quick["ApiId"], "/a")[0] == 500
assert ask(imported, "/s/doc")[0] == 500
for made in http.get_apis()["Items"]:
    http.delete_api(ApiId=made["ApiId"])
for made in rest.get_rest_apis()["items"]:
    rest.delete_rest_api(restApiId=made["id"])
status, _, body = ask(quick["ApiId"], "/a")
assert status in (403, 404), (status, body)
print("ok")
