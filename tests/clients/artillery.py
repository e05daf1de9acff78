"""npm's Artillery against an HTTP API with a Node function behind it; $ARTILLERY is the program."""
import io
import json
import os
import subprocess
import tempfile
import zipfile
import boto3

HANDLER = """
exports.handler = async (event) => ({
  statusCode: event.requestContext.http.method === "POST" ? 201 : 200,
  body: JSON.stringify({ id: event.pathParameters?.id ?? "made", query: event.queryStringParameters ?? {} }),
});
"""

PLAN = """
config:
  target: "{target}"
  phases: [{{ duration: 2, arrivalRate: 20 }}]
scenarios:
  - flow:
      - post:
          url: "/items"
          json: {{ name: "tea" }}
          capture: {{ json: "$.id", as: "id" }}
      - get:
          url: "/items/{{{{ id }}}}?x=1"
          capture: {{ json: "$.query.x", as: "x" }}
"""

lambdas, http = boto3.client("lambda"), boto3.client("apigatewayv2")
buffer = io.BytesIO()
with zipfile.ZipFile(buffer, "w") as archive:
    archive.writestr("index.js", HANDLER)
function = lambdas.create_function(FunctionName="loaded", Runtime="nodejs24.x", Handler="index.handler",
                                   Role="arn:aws:iam::000000000000:role/any", Code={"ZipFile": buffer.getvalue()})
lambdas.get_waiter("function_active_v2").wait(FunctionName="loaded")
api = http.create_api(Name="loaded", ProtocolType="HTTP")["ApiId"]
integration = http.create_integration(ApiId=api, IntegrationType="AWS_PROXY", IntegrationUri=function["FunctionArn"],
                                      PayloadFormatVersion="2.0")["IntegrationId"]
for key in ["POST /items", "GET /items/{id}"]:
    http.create_route(ApiId=api, RouteKey=key, Target=f"integrations/{integration}")
http.create_stage(ApiId=api, StageName="$default", AutoDeploy=True)

with tempfile.TemporaryDirectory() as folder:
    plan, report = os.path.join(folder, "plan.yml"), os.path.join(folder, "report.json")
    with open(plan, "w") as file:
        file.write(PLAN.format(target=f"{os.environ['AWS_ENDPOINT_URL']}/_aws/execute-api/{api}/$default"))
    run = subprocess.run([os.environ["ARTILLERY"], "run", "--output", report, plan], capture_output=True, text=True)
    assert run.returncode == 0, run.stdout + run.stderr
    with open(report) as file:
        counters = json.load(file)["aggregate"]["counters"]
assert counters["vusers.completed"] == 40 and counters.get("vusers.failed", 0) == 0, counters
assert counters["http.codes.201"] == 40 and counters["http.codes.200"] == 40, counters
print("ok")
