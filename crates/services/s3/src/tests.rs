//! The room through its door, and what a crash leaves.

use crate::content;
use crate::room::{Parts, S3};
use base::{AccountId, Clock, Region, Rng};
use bytes::Bytes;
use http_body_util::{BodyExt as _, Full};
use std::path::Path;
use store::{Store, StoreOptions};

struct Room {
    store: Store,
    s3: S3,
}

fn open(folder: &Path) -> Room {
    let store = Store::open(&StoreOptions::new(folder.join("store"))).unwrap();
    let s3 = S3::open(Parts {
        store: store.clone(),
        folder: folder.join("objects"),
        ephemeral: false,
        clock: Clock::system(),
        rng: Rng::system(),
        regions: vec![Region::DEFAULT, Region::parse("eu-west-1").unwrap()],
        credentials: None,
    })
    .unwrap();
    Room { store, s3 }
}

impl Room {
    async fn send(&self, method: &str, uri: &str, headers: &[(&str, &str)], body: &[u8]) -> (u16, Bytes) {
        let mut request = http::Request::builder().method(method).uri(uri).header("host", "localhost:4566");
        request = request.header("content-length", body.len());
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let (head, ()) = request.body(()).unwrap().into_parts();
        let answer = self.s3.serve(head, Full::new(Bytes::copy_from_slice(body))).await;
        let status = answer.response.status().as_u16();
        let body = answer.response.into_body().collect().await.map_err(|error| error.to_string());
        (status, body.unwrap().to_bytes())
    }

    async fn code(&self, method: &str, uri: &str, headers: &[(&str, &str)], body: &[u8]) -> String {
        let (status, body) = self.send(method, uri, headers, body).await;
        let text = String::from_utf8_lossy(&body).into_owned();
        let code = text.split_once("<Code>").and_then(|(_, rest)| rest.split_once("</Code>"));
        format!("{status} {}", code.map(|(code, _)| code).unwrap_or_default()).trim_end().to_owned()
    }
}

/// Method, target, headers, body, and what comes of it.
type Case<'a> = (&'a str, &'a str, &'a [(&'a str, &'a str)], &'a [u8], &'a str);

fn files(folder: &Path) -> usize {
    content::files(&content::folder(&folder.join("objects"), Region::DEFAULT)).unwrap().len()
}

#[tokio::test]
async fn objects_outlive_a_restart_and_orphans_do_not() {
    let folder = tempfile::tempdir().unwrap();
    let large = vec![7; 600_000];
    {
        let room = open(folder.path());
        assert_eq!(room.code("PUT", "/b-1", &[], b"").await, "200");
        assert_eq!(room.code("PUT", "/b-1/small", &[], b"small").await, "200");
        assert_eq!(room.code("PUT", "/b-1/large", &[], &large).await, "200");
        // What a crash leaves between a file and its record.
        let orphan = folder.path().join("objects/us-east-1/aa");
        std::fs::create_dir_all(&orphan).unwrap();
        std::fs::write(orphan.join("aaaa"), b"orphan").unwrap();
        assert_eq!(files(folder.path()), 2);
        room.store.close().unwrap();
    }
    {
        // Nothing said that the folder was in order, so it was swept.
        let room = open(folder.path());
        assert_eq!(files(folder.path()), 1);
        assert_eq!(room.send("GET", "/b-1/small", &[], b"").await, (200, Bytes::from_static(b"small")));
        assert_eq!(room.send("GET", "/b-1/large", &[], b"").await, (200, Bytes::from(large)));
        // A replaced object's file goes with it, and so does a deleted one's.
        assert_eq!(room.code("PUT", "/b-1/large", &[], &vec![8; 400_000]).await, "200");
        assert_eq!(files(folder.path()), 1);
        assert_eq!(room.code("DELETE", "/b-1/large", &[], b"").await, "204");
        assert_eq!(files(folder.path()), 0);
        room.s3.close().unwrap();
        room.store.close().unwrap();
    }
    let room = open(folder.path());
    assert_eq!(room.send("GET", "/b-1/small", &[], b"").await.0, 200);
    room.store.close().unwrap();
}

#[tokio::test]
async fn bad_requests_get_the_exact_code_and_leave_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let room = open(folder.path());
    room.send("PUT", "/b-1", &[], b"").await;
    let chunked = [("x-amz-content-sha256", "STREAMING-UNSIGNED-PAYLOAD-TRAILER")];
    let of_five = [chunked[0], ("x-amz-decoded-content-length", "5")];
    let eu = b"<CreateBucketConfiguration><LocationConstraint>eu-west-1</LocationConstraint></CreateBucketConfiguration>";
    let mars = b"<CreateBucketConfiguration><LocationConstraint>mars-1</LocationConstraint></CreateBucketConfiguration>";
    let large = vec![1; 400_000];
    let cases: &[Case<'_>] = &[
        ("PUT", "/B_1", &[], b"", "400 InvalidBucketName"),
        ("PUT", "/b-2", &[], b"<nonsense", "400 MalformedXML"),
        ("PUT", "/b-2", &[], mars, "400 InvalidLocationConstraint"),
        ("PUT", "/b-2", &[], eu, "200"),
        ("PUT", "/b-2", &[], eu, "409 BucketAlreadyOwnedByYou"),
        ("PUT", "/none/k", &[], b"x", "404 NoSuchBucket"),
        ("PUT", "/b-1/k", &[("content-md5", "no")], b"x", "400 InvalidDigest"),
        ("PUT", "/b-1/k", &[("x-amz-checksum-sha1", "no")], b"x", "400 InvalidRequest"),
        ("PUT", "/b-1/k", &[("content-md5", "1B2M2Y8AsgTpgAmY7PhCfg==")], &large, "400 BadDigest"),
        (
            "PUT",
            "/b-1/k",
            &[("x-amz-content-sha256", &"0".repeat(64))],
            &large,
            "400 XAmzContentSHA256Mismatch",
        ),
        ("PUT", "/b-1/k", &chunked, b"5\r\nhello\r\n0\r\n\r\n", "411 MissingContentLength"),
        ("PUT", "/b-1/k", &of_five, b"5\r\nhel", "400 IncompleteBody"),
        ("PUT", "/b-1/k", &of_five, b"4\r\nhell\r\n0\r\n\r\n", "400 IncompleteBody"),
        ("PUT", "/b-1/k", &of_five, b"hello", "400 IncompleteBody"),
        ("PUT", "/b-1/k", &[("x-amz-storage-class", "ATTIC")], b"x", "400 InvalidStorageClass"),
        ("PUT", "/b-1/k", &[("x-amz-acl", "public-read")], b"x", "400 AccessControlListNotSupported"),
        ("PUT", "/b-1/k", &[("x-amz-tagging", "a=1&a=2")], b"x", "400 InvalidTag"),
        ("PUT", "/b-1/k", &[("x-amz-meta-a", &"x".repeat(3000))], b"x", "400 MetadataTooLarge"),
        ("PUT", "/b-1/k?partNumber=1&uploadId=none", &[], b"x", "404 NoSuchUpload"),
        ("PUT", &format!("/b-1/{}", "k".repeat(1025)), &[], b"x", "400 KeyTooLongError"),
        ("GET", "/b-1/k", &[], b"", "404 NoSuchKey"),
        ("GET", "/b-1?list-type=2&max-keys=-1", &[], b"", "400 InvalidArgument"),
        ("GET", "/b-1?list-type=2&continuation-token=!", &[], b"", "400 InvalidArgument"),
        ("GET", "/b-1?list-type=2&encoding-type=rot13", &[], b"", "400 InvalidArgument"),
        ("GET", "/b-1?notification", &[], b"", "501 NotImplemented"),
        ("POST", "/b-1?delete", &[], b"<Delete></Delete>", "400 MalformedXML"),
        (
            "GET",
            "/b-1",
            &[("authorization", "AWS4-HMAC-SHA256 nonsense")],
            b"",
            "400 AuthorizationHeaderMalformed",
        ),
    ];
    for (method, uri, headers, body, expected) in cases {
        let uri_shown = uri.get(..40).unwrap_or(uri);
        assert_eq!(
            &room.code(method, uri, headers, body).await,
            expected,
            "{method} {uri_shown} {headers:?}"
        );
    }
    assert_eq!(files(folder.path()), 0);
    assert_eq!(room.code("DELETE", "/b-1", &[], b"").await, "204");
    room.store.close().unwrap();
}

#[tokio::test]
async fn clients_race_for_a_key_and_one_whole_body_wins() {
    let folder = tempfile::tempdir().unwrap();
    let room = open(folder.path());
    room.send("PUT", "/b-1", &[], b"").await;
    let bodies: Vec<Vec<u8>> = (0..8).map(|at| vec![at; 300_000]).collect();
    let puts = bodies.iter().map(|body| room.send("PUT", "/b-1/k", &[], body));
    for (status, _) in futures_util::future::join_all(puts).await {
        assert_eq!(status, 200);
    }
    let (status, body) = room.send("GET", "/b-1/k", &[], b"").await;
    assert!(status == 200 && bodies.iter().any(|one| *one == body));
    assert_eq!(files(folder.path()), 1);
    // Only one may make what is not there yet.
    let header = [("if-none-match", "*")];
    let puts = bodies.iter().map(|body| room.code("PUT", "/b-1/new", &header, body));
    let mut codes = futures_util::future::join_all(puts).await;
    codes.sort();
    assert_eq!((codes.remove(0), codes.len()), ("200".to_owned(), 7));
    assert!(codes.iter().all(|code| code == "412 PreconditionFailed"), "{codes:?}");
    assert_eq!(files(folder.path()), 2);
    room.store.close().unwrap();
}

#[tokio::test]
async fn other_parts_of_the_process_have_the_same_buckets() {
    let folder = tempfile::tempdir().unwrap();
    let room = open(folder.path());
    let (mine, other) = (AccountId::local(), AccountId::parse("123456789012").unwrap());
    let eu = Region::parse("eu-west-1").unwrap();
    room.s3.create_bucket(&mine, eu, "b-1").await.unwrap();
    assert_eq!(room.code("PUT", "/b-1/k", &[], b"body").await, "200");
    assert_eq!(room.s3.object(&mine, "b-1", "k", None).await.unwrap(), "body");
    assert_eq!(room.s3.object(&other, "b-1", "k", None).await.unwrap_err().code(), "AccessDenied");
    assert_eq!(room.s3.object(&mine, "b-1", "none", None).await.unwrap_err().code(), "NoSuchKey");
    assert_eq!(room.s3.create_bucket(&mine, eu, "No_Name").await.unwrap_err().code(), "InvalidBucketName");
    assert_eq!(room.s3.delete_bucket(&mine, "b-1").await.unwrap_err().code(), "BucketNotEmpty");
    room.s3.put_bucket_versioning(&mine, "b-1", "Enabled").await.unwrap();
    assert_eq!(room.code("PUT", "/b-1/k", &[], b"newer").await, "200");
    assert_eq!(room.s3.object(&mine, "b-1", "k", Some("null")).await.unwrap(), "body");
    room.store.close().unwrap();
}
