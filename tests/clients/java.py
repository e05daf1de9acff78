"""Java functions: a Maven project that `whimbrel up` builds, its answers, errors, logs and streams; a jar beside a class; what is not there."""
import base64
import io
import json
import os
import pathlib
import subprocess
import tempfile
import zipfile

import boto3

port = os.environ["AWS_ENDPOINT_URL"].rsplit(":", 1)[1].strip("/")
functions = boto3.client("lambda")
said = subprocess.run(["javac", "-version"], capture_output=True, text=True, check=True)
major = int((said.stdout + said.stderr).split()[1].split(".")[0])
runtime = f"java{max(known for known in (8, 11, 17, 21, 25) if known <= major)}"

TEMPLATE = f"""
Transform: AWS::Serverless-2016-10-31
Globals: {{Function: {{Runtime: {runtime}, Timeout: 30, MemorySize: 512, CodeUri: project}}}}
Resources:
  Map: {{Type: AWS::Serverless::Function, Properties: {{FunctionName: map, Handler: "shop.App::handleRequest"}}}}
  Stream: {{Type: AWS::Serverless::Function, Properties: {{FunctionName: stream, Handler: shop.Stream}}}}
  Plain: {{Type: AWS::Serverless::Function, Properties: {{FunctionName: plain, Handler: "shop.App::shout"}}}}
  None: {{Type: AWS::Serverless::Function, Properties: {{FunctionName: none, Handler: "shop.None"}}}}
"""
POM = """
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>shop</groupId>
  <artifactId>app</artifactId>
  <version>1</version>
  <properties>
    <maven.compiler.source>11</maven.compiler.source>
    <maven.compiler.target>11</maven.compiler.target>
    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
  </properties>
  <dependencies>
    <dependency><groupId>com.amazonaws</groupId><artifactId>aws-lambda-java-core</artifactId><version>1.4.0</version></dependency>
  </dependencies>
</project>
"""
APP = """
package shop;

import com.amazonaws.services.lambda.runtime.*;
import java.util.*;

public class App implements RequestHandler<Map<String, Object>, Map<String, Object>> {
    private int count;

    public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
        context.getLogger().log("it says " + event.get("say"));
        if (event.containsKey("raise")) throw new IllegalStateException("no");
        if (event.containsKey("exit")) System.exit(3);
        Map<String, Object> answer = new TreeMap<>();
        answer.put("count", ++count);
        answer.put("function", context.getFunctionName());
        answer.put("id", context.getAwsRequestId());
        answer.put("left", context.getRemainingTimeInMillis() > 20000);
        answer.put("heap", Runtime.getRuntime().maxMemory() >> 20 < 512);
        answer.put("environment", System.getenv("AWS_EXECUTION_ENV"));
        return answer;
    }

    public String shout(String event) {
        return event.toUpperCase();
    }
}
"""
STREAM = """
package shop;

import com.amazonaws.services.lambda.runtime.*;
import java.io.*;

public class Stream implements RequestStreamHandler {
    public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
        out.write('[');
        in.transferTo(out);
        out.write(']');
    }
}
"""


def invoke(name, event):
    answer = functions.invoke(FunctionName=name, Payload=json.dumps(event), LogType="Tail")
    return json.loads(answer["Payload"].read()), answer, base64.b64decode(answer["LogResult"]).decode()


with tempfile.TemporaryDirectory() as folder:
    root = pathlib.Path(folder)
    sources = root / "project/src/main/java/shop"
    sources.mkdir(parents=True)
    for path, text in [(root / "template.yaml", TEMPLATE), (root / "project/pom.xml", POM), (sources / "App.java", APP), (sources / "Stream.java", STREAM)]:
        path.write_text(text)
    up = [os.environ["WHIMBREL"], "up", str(root), "--once", "--port", port, "--stack", "java"]
    done = subprocess.run(up, cwd=root, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "mvn package" in done.stdout + done.stderr and not (root / "project/target").exists()
    (sources / "App.java").write_text("class {")
    done = subprocess.run(up, cwd=root, capture_output=True, text=True)
    assert done.returncode != 0 and "mvn failed" in done.stderr and "App.java" in done.stderr, done.stdout + done.stderr

    answer, reply, log = invoke("map", {"say": "hello"})
    assert answer == {
        "count": 1, "function": "map", "id": reply["ResponseMetadata"]["RequestId"], "left": True, "heap": True,
        "environment": f"AWS_Lambda_{runtime}",
    }, answer
    assert "it says hello" in log and "Init Duration" in log, log
    answer, reply, log = invoke("map", {"raise": 1})
    assert reply["FunctionError"] == "Unhandled" and answer["errorType"] == "java.lang.IllegalStateException", answer
    assert answer["errorMessage"] == "no" and answer["stackTrace"][0].startswith("shop.App.handleRequest(App.java:"), answer
    assert invoke("map", {})[0]["count"] == 2
    answer, reply, log = invoke("map", {"exit": 1})
    assert reply["FunctionError"] == "Unhandled" and answer["errorType"] == "Runtime.ExitError", answer
    assert invoke("map", {})[0]["count"] == 1
    assert invoke("stream", {"a": 1})[0] == [{"a": 1}]
    assert invoke("plain", "hello")[0] == "HELLO"
    answer, reply, log = invoke("none", {})
    assert reply["FunctionError"] == "Unhandled" and "shop.None" in answer["errorMessage"], answer

    # A package as Gradle and others make it: classes at the root, what they need in lib.
    (root / "out").mkdir()
    (root / "Helper.java").write_text("package lib; public class Helper { public static String name() { return \"from a jar\"; } }")
    (root / "Main.java").write_text("package main; public class Main { public String handle(Object event) { return lib.Helper.name(); } }")
    subprocess.run(["javac", "--release", "11", "-d", root / "out", root / "Helper.java", root / "Main.java"], check=True)
    jar, package = io.BytesIO(), io.BytesIO()
    with zipfile.ZipFile(jar, "w") as archive:
        archive.write(root / "out/lib/Helper.class", "lib/Helper.class")
    with zipfile.ZipFile(package, "w") as archive:
        archive.write(root / "out/main/Main.class", "main/Main.class")
        archive.writestr("lib/helper.jar", jar.getvalue())
    functions.create_function(
        FunctionName="zip", Runtime=runtime, Handler="main.Main::handle", Role="arn:aws:iam::000000000000:role/r", Timeout=30,
        Code={"ZipFile": package.getvalue()}, SnapStart={"ApplyOn": "PublishedVersions"}, MemorySize=256)
    functions.get_waiter("function_active_v2").wait(FunctionName="zip")
    assert invoke("zip", {})[0] == "from a jar"
    version = functions.publish_version(FunctionName="zip")
    assert version["SnapStart"] == {"ApplyOn": "PublishedVersions", "OptimizationStatus": "Off"}, version["SnapStart"]
    assert invoke(version["FunctionArn"], {})[0] == "from a jar"
