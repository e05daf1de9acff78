//! Deploys a template through a server's own AWS operations: packages to S3, then a change set.

use crate::build::{self, Source};
use crate::client::{CallError, Client};
use anyhow::{Context, Result, bail};
use base::Clock;
use bytes::Bytes;
use engine::template::Document;
use serde_json::{Value, json};
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The bucket that packages go to.
const BUCKET: &str = "whimbrel-artifacts";

/// A longer template goes through S3.
const LONGEST_BODY: usize = 51_200;

/// How often a running deployment is asked for news; the AWS CLI asks every 5 s, people notice 50 ms.
const NEWS: Duration = Duration::from_millis(40);

/// One deployment.
pub(crate) struct Deployment<'a> {
    pub(crate) client: &'a Client,
    pub(crate) template: PathBuf,
    pub(crate) stack: String,
    pub(crate) params: Vec<(String, String)>,
    /// Where built packages are kept.
    pub(crate) data: PathBuf,
    /// Whether resources whose types are not served are left out.
    pub(crate) skip_unsupported: bool,
}

/// A stack's output: key, value, description.
#[derive(Clone, Debug)]
pub(crate) struct Output {
    pub(crate) key: String,
    pub(crate) value: String,
}

impl Deployment<'_> {
    /// Builds, uploads, deploys; returns the outputs. `say` is told of each step.
    pub(crate) async fn run(&self, say: &dyn Fn(&str)) -> Result<Vec<Output>> {
        let text = std::fs::read_to_string(&self.template)
            .with_context(|| format!("reading the template {}", self.template.display()))?;
        let mut template = Document::parse(&text)
            .map_err(|error| anyhow::anyhow!("{}: {error}", self.template.display()))?;
        self.upload_packages(&mut template.value, &[&self.template], say).await?;
        if self.skip_unsupported {
            skip_unsupported(&mut template.value);
        }
        self.apply(&lines(&template), say).await?;
        self.outputs().await
    }

    /// Uploads what a template names on this machine, and lets it name the copies. `way` leads through the templates that name each
    /// other, this one at its end.
    async fn upload_packages(&self, template: &mut Value, way: &[&Path], say: &dyn Fn(&str)) -> Result<()> {
        let folder = way.last().and_then(|path| path.parent()).map(Path::to_path_buf).unwrap_or_default();
        let globals = template.pointer("/Globals/Function").cloned().unwrap_or_default();
        let Some(resources) = template.get_mut("Resources").and_then(Value::as_object_mut) else {
            return Ok(());
        };
        let bucket = self.bucket();
        let mut bucket_made = false;
        for (name, resource) in resources.iter_mut() {
            if let Some((pointer, path)) = local_template(resource, &folder) {
                let location = self.upload_template(name, &path, way, say).await?;
                set(resource, pointer, json!(location));
                continue;
            }
            let Some((pointer, source)) = local_source(name, resource, &globals, &folder) else { continue };
            if !self.serves("s3").await? {
                bail!(
                    "{name} names code on this machine, and this version of Whimbrel has no S3 to put it in yet"
                );
            }
            let package = build::package(&source, &self.data, say)?;
            if !bucket_made {
                self.make_bucket().await?;
                bucket_made = true;
            }
            let bytes = std::fs::read(&package).with_context(|| format!("reading {}", package.display()))?;
            let key = package.file_name().unwrap_or_default().to_string_lossy().into_owned();
            self.put(&format!("/{bucket}/{key}"), Bytes::from(bytes)).await?;
            let location = if pointer == "/Properties/Code" {
                json!({"S3Bucket": bucket, "S3Key": key})
            } else {
                json!(format!("s3://{bucket}/{key}"))
            };
            set(resource, pointer, location);
        }
        Ok(())
    }

    /// Uploads a template that another one names, with all that it names itself, and gives its location.
    async fn upload_template(
        &self,
        name: &str,
        path: &Path,
        way: &[&Path],
        say: &dyn Fn(&str),
    ) -> Result<String> {
        let path = path.canonicalize().with_context(|| format!("{name}: the template {}", path.display()))?;
        let is_known = |known: &&Path| known.canonicalize().is_ok_and(|known| known == path);
        if way.iter().any(is_known) {
            bail!("{name}: the template {} names itself, by way of those that it names", path.display());
        }
        let text = std::fs::read_to_string(&path)
            .with_context(|| format!("{name}: reading the template {}", path.display()))?;
        let mut nested =
            Document::parse(&text).map_err(|error| anyhow::anyhow!("{}: {error}", path.display()))?;
        let way = [way, &[path.as_path()]].concat();
        Box::pin(self.upload_packages(&mut nested.value, &way, say)).await?;
        if self.skip_unsupported {
            skip_unsupported(&mut nested.value);
        }
        let body = lines(&nested);
        // By its content, so that a template that has not changed is no change of the stack around it.
        let key = format!("{}.template", build::digest_of(body.as_bytes()));
        self.make_bucket().await?;
        self.put(&format!("/{}/{key}", self.bucket()), Bytes::from(body)).await?;
        Ok(format!("https://{}.s3.{}.amazonaws.com/{key}", self.bucket(), self.client.region()))
    }

    /// Buckets belong to a region, and their names to the world.
    fn bucket(&self) -> String {
        format!("{BUCKET}-{}", self.client.region())
    }

    async fn make_bucket(&self) -> Result<()> {
        self.put(&format!("/{}", self.bucket()), bucket_in(self.client.region())).await
    }

    /// Whether the server has a service.
    async fn serves(&self, service: &str) -> Result<bool> {
        Ok(self.client.health().await?["operations"].get(service).is_some())
    }

    async fn put(&self, path: &str, body: Bytes) -> Result<()> {
        let scope = format!(
            "AWS4-HMAC-SHA256 Credential=whimbrel/20260101/{}/s3/aws4_request, SignedHeaders=host, Signature=00",
            self.client.region()
        );
        let headers = [("authorization", scope.as_str()), ("x-amz-date", "20260101T000000Z")];
        let reply = self.client.send("PUT", path, &headers, body).await?;
        // A bucket that is there already is as good as one just made.
        if reply.status == 200 || reply.status == 409 {
            return Ok(());
        }
        bail!(
            "uploading {path} failed with status {}: {}",
            reply.status,
            String::from_utf8_lossy(&reply.body)
        )
    }

    async fn apply(&self, template: &str, say: &dyn Fn(&str)) -> Result<()> {
        let existing = self.describe().await?;
        let kind = match existing.as_ref().and_then(|stack| stack["StackStatus"].as_str()) {
            None | Some("REVIEW_IN_PROGRESS") => "CREATE",
            Some("ROLLBACK_COMPLETE") => {
                say("the stack's creation had failed; deleting what is left of it");
                self.call("DeleteStack", json!({"StackName": self.stack})).await?;
                self.settle(say, &mut HashSet::new()).await?;
                "CREATE"
            }
            Some(_) => "UPDATE",
        };
        let mut seen = self.events().await?.into_iter().map(|event| event_id(&event)).collect::<HashSet<_>>();
        let clock = Clock::system();
        let name = format!("whimbrel-up-{}", clock.now().as_millis());
        let parameters =
            self.params.iter().map(|(key, value)| json!({"ParameterKey": key, "ParameterValue": value}));
        let mut input = json!({
            "StackName": self.stack, "ChangeSetName": name, "ChangeSetType": kind,
            "Parameters": parameters.collect::<Vec<_>>(),
            "Capabilities": ["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"],
        });
        if template.len() <= LONGEST_BODY {
            input["TemplateBody"] = Value::from(template);
        } else {
            let key = format!("{}/{name}.template", self.stack);
            self.make_bucket().await?;
            self.put(&format!("/{}/{key}", self.bucket()), Bytes::from(template.to_owned())).await?;
            input["TemplateURL"] = Value::from(format!("s3://{}/{key}", self.bucket()));
        }
        self.call("CreateChangeSet", input).await?;
        let id = json!({"StackName": self.stack, "ChangeSetName": name});
        loop {
            let set = self.call("DescribeChangeSet", id.clone()).await?;
            let reason = set["StatusReason"].as_str().unwrap_or_default();
            match set["Status"].as_str().unwrap_or_default() {
                "CREATE_COMPLETE" => {
                    if !reason.is_empty() {
                        say(reason);
                    }
                    break;
                }
                "FAILED" if reason.contains("didn't contain changes") || reason.contains("No updates") => {
                    self.call("DeleteChangeSet", id).await?;
                    say("no changes");
                    return Ok(());
                }
                "FAILED" => bail!("the stack {} was not changed: {reason}", self.stack),
                _ => clock.sleep(NEWS).await,
            }
        }
        self.call("ExecuteChangeSet", id).await?;
        self.settle(say, &mut seen).await
    }

    /// Waits for the stack to come to rest, telling each event as it comes.
    async fn settle(&self, say: &dyn Fn(&str), seen: &mut HashSet<String>) -> Result<()> {
        let clock = Clock::system();
        let mut failure = None;
        loop {
            let stack = self.describe().await?;
            let mut events = self.events().await?;
            events.reverse();
            for event in events {
                if !seen.insert(event_id(&event)) {
                    continue;
                }
                let text = |key: &str| event[key].as_str().unwrap_or_default().to_owned();
                let (status, reason) = (text("ResourceStatus"), text("ResourceStatusReason"));
                if status.ends_with("FAILED") && failure.is_none() && !reason.contains("cancelled") {
                    failure =
                        Some(format!("{} ({}): {reason}", text("LogicalResourceId"), text("ResourceType")));
                }
                if status.ends_with("COMPLETE") || status.ends_with("FAILED") {
                    let reason = if reason.is_empty() { String::new() } else { format!("  {reason}") };
                    say(&format!(
                        "{status:<24} {:<32} {}{reason}",
                        text("ResourceType"),
                        text("LogicalResourceId")
                    ));
                }
            }
            let Some(stack) = stack else { return Ok(()) };
            let status = stack["StackStatus"].as_str().unwrap_or_default();
            match status {
                "CREATE_COMPLETE" | "UPDATE_COMPLETE" | "DELETE_COMPLETE" => return Ok(()),
                other if other.ends_with("IN_PROGRESS") => clock.sleep(NEWS).await,
                other => {
                    let cause = failure.or_else(|| stack["StackStatusReason"].as_str().map(str::to_owned));
                    bail!(
                        "the stack {} is {other}: {}",
                        self.stack,
                        cause.unwrap_or_else(|| "no reason given".into())
                    )
                }
            }
        }
    }

    async fn describe(&self) -> Result<Option<Value>> {
        match self.call("DescribeStacks", json!({"StackName": self.stack})).await {
            Ok(found) => Ok(found["Stacks"].get(0).cloned()),
            Err(error)
                if error
                    .downcast_ref::<CallError>()
                    .is_some_and(|e| e.message.contains("does not exist")) =>
            {
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }

    async fn events(&self) -> Result<Vec<Value>> {
        match self.call("DescribeStackEvents", json!({"StackName": self.stack})).await {
            Ok(found) => Ok(found["StackEvents"].as_array().cloned().unwrap_or_default()),
            Err(error) if error.is::<CallError>() => Ok(Vec::new()),
            Err(error) => Err(error),
        }
    }

    async fn outputs(&self) -> Result<Vec<Output>> {
        let stack = self.describe().await?.unwrap_or_default();
        let outputs = stack["Outputs"].as_array().cloned().unwrap_or_default();
        let text = |output: &Value, key: &str| output[key].as_str().unwrap_or_default().to_owned();
        Ok(outputs
            .iter()
            .map(|o| Output { key: text(o, "OutputKey"), value: text(o, "OutputValue") })
            .collect())
    }

    async fn call(&self, operation: &str, input: Value) -> Result<Value> {
        self.client.call("cloudformation", operation, &input).await
    }
}

/// Asks the server, in the template itself, to leave out what it does not serve: so every later deployment of the stack is asked
/// the same, whichever tool it comes from.
fn skip_unsupported(template: &mut Value) {
    for key in ["/Metadata", "/Metadata/Whimbrel"] {
        let (parent, name) = key.rsplit_once('/').unwrap_or_default();
        if let Some(Value::Object(map)) = template.pointer_mut(parent) {
            map.entry(name).or_insert_with(|| json!({}));
        }
    }
    if let Some(Value::Object(map)) = template.pointer_mut("/Metadata/Whimbrel") {
        map.insert("SkipUnsupported".into(), Value::Bool(true));
    }
}

/// The template as JSON in which what is near the top stands on the lines that it has in the file, so that errors name those.
fn lines(document: &Document) -> String {
    let mut text = String::new();
    let mut line = 1;
    write_lines(document, &document.value, &mut String::new(), &mut line, &mut text);
    text
}

fn write_lines(
    document: &Document,
    value: &Value,
    pointer: &mut String,
    line: &mut usize,
    text: &mut String,
) {
    let Value::Object(map) = value else {
        text.push_str(&value.to_string());
        return;
    };
    text.push('{');
    for (index, (key, value)) in map.iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        let above = pointer.len();
        pointer.push('/');
        pointer.push_str(key);
        if let Some(mark) = document.mark(pointer) {
            while *line < mark.line {
                text.push('\n');
                *line += 1;
            }
        }
        text.push_str(&Value::from(key.as_str()).to_string());
        text.push(':');
        write_lines(document, value, pointer, line, text);
        pointer.truncate(above);
    }
    text.push('}');
}

/// What makes a bucket in a region.
fn bucket_in(region: &str) -> Bytes {
    // us-east-1 is where a bucket is that says nothing, and may not be named.
    if region == base::Region::DEFAULT.as_str() {
        return Bytes::new();
    }
    Bytes::from(format!(
        "<CreateBucketConfiguration><LocationConstraint>{region}</LocationConstraint></CreateBucketConfiguration>"
    ))
}

/// Where a resource names another template, and which, if that is a file of this machine.
fn local_template(resource: &Value, folder: &Path) -> Option<(&'static str, PathBuf)> {
    let pointer = match resource["Type"].as_str()? {
        "AWS::CloudFormation::Stack" => "/Properties/TemplateURL",
        "AWS::Serverless::Application" => "/Properties/Location",
        _ => return None,
    };
    let path = resource.pointer(pointer)?.as_str()?;
    let is_remote = ["http://", "https://", "s3://"].iter().any(|scheme| path.starts_with(scheme));
    (!is_remote).then(|| (pointer, folder.join(path)))
}

/// Where in a function resource its code is named, and what it names, if that is a local path.
fn local_source(
    name: &str,
    resource: &Value,
    globals: &Value,
    folder: &Path,
) -> Option<(&'static str, Source)> {
    let pointer = match resource["Type"].as_str()? {
        "AWS::Serverless::Function" => "/Properties/CodeUri",
        "AWS::Serverless::LayerVersion" => "/Properties/ContentUri",
        "AWS::Lambda::Function" => "/Properties/Code",
        _ => return None,
    };
    let properties = &resource["Properties"];
    let inherited = |key: &str| properties.get(key).or_else(|| globals.get(key)).and_then(Value::as_str);
    if properties.get("InlineCode").is_some() {
        return None;
    }
    let default = if pointer == "/Properties/CodeUri" { globals.get("CodeUri") } else { None };
    let path = resource.pointer(pointer).or(default)?.as_str()?;
    if path.starts_with("s3://") {
        return None;
    }
    let source = Source {
        name: name.to_owned(),
        path: folder.join(path),
        runtime: inherited("Runtime").unwrap_or_default().to_owned(),
        build_method: resource.pointer("/Metadata/BuildMethod").and_then(Value::as_str).map(str::to_owned),
        build_properties: resource.pointer("/Metadata/BuildProperties").cloned(),
    };
    Some((pointer, source))
}

fn set(resource: &mut Value, pointer: &str, value: Value) {
    if let Some(key) = pointer.strip_prefix("/Properties/")
        && let Some(properties) = resource["Properties"].as_object_mut()
    {
        properties.insert(key.to_owned(), value);
    }
}

fn event_id(event: &Value) -> String {
    event["EventId"].as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sent_keeps_the_lines_of_the_file() {
        let text = "# a comment\nParameters:\n\n  P: {Type: String}\nResources:\n  A:\n    # another\n    Type: T\n  B: {Type: U}\n";
        let mut document = Document::parse(text).unwrap();
        skip_unsupported(&mut document.value);
        let sent = Document::parse(&lines(&document)).unwrap();
        assert_eq!(sent.value, document.value);
        assert!(engine::template::skips_unsupported(&sent));
        for pointer in ["/Parameters/P", "/Resources/A", "/Resources/A/Type", "/Resources/B"] {
            let line = |document: &Document| document.mark(pointer).unwrap().line;
            assert_eq!(line(&sent), line(&document), "{pointer}");
        }
    }

    #[test]
    fn finds_local_templates_only() {
        let find = |resource: Value| local_template(&resource, Path::new("/app")).map(|(_, path)| path);
        let application = |location: Value| json!({"Type": "AWS::Serverless::Application", "Properties": {"Location": location}});
        assert_eq!(find(application(json!("./a.yaml"))), Some(PathBuf::from("/app/./a.yaml")));
        let stack = json!({"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": "b/c.json"}});
        assert_eq!(find(stack), Some(PathBuf::from("/app/b/c.json")));
        for other in [json!("https://b.s3.amazonaws.com/k"), json!("s3://b/k"), json!({"ApplicationId": "a"})]
        {
            assert_eq!(find(application(other.clone())), None, "{other}");
        }
    }

    #[test]
    fn finds_local_code_only() {
        let globals = json!({"Runtime": "python3.13"});
        let find = |resource: Value| local_source("F", &resource, &globals, Path::new("/app"));
        let (pointer, source) =
            find(json!({"Type": "AWS::Serverless::Function", "Properties": {"CodeUri": "src/"}})).unwrap();
        assert_eq!((pointer, source.path.as_path()), ("/Properties/CodeUri", Path::new("/app/src/")));
        assert_eq!(source.runtime, "python3.13");
        for other in [
            json!({"Type": "AWS::Serverless::Function", "Properties": {"CodeUri": "s3://b/k"}}),
            json!({"Type": "AWS::Serverless::Function", "Properties": {"InlineCode": "x"}}),
            json!({"Type": "AWS::Lambda::Function", "Properties": {"Code": {"S3Bucket": "b", "S3Key": "k"}}}),
            json!({"Type": "AWS::DynamoDB::Table", "Properties": {}}),
        ] {
            assert!(find(other.clone()).is_none(), "{other}");
        }
    }
}
