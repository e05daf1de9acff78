//! CreateBucket, DeleteBucket, GetBucketLocation, HeadBucket, ListBuckets.

use super::{owner, timestamp};
use crate::faults::Fault;
use crate::records::bucket::{self, BucketRecord, Claim};
use crate::records::{newest, object, put, read, upload};
use crate::room::Cx;
use base::Region;
use s3s::S3ErrorCode;
use s3s::dto::{
    Bucket, BucketLocationConstraint, CreateBucketInput, CreateBucketOutput, DeleteBucketInput,
    DeleteBucketOutput, GetBucketLocationInput, GetBucketLocationOutput, HeadBucketInput, HeadBucketOutput,
    ListBucketsInput, ListBucketsOutput,
};

/// Makes a bucket. One's own bucket may be made again in us-east-1, as at AWS; elsewhere that is an error.
pub(crate) async fn create_bucket(cx: &Cx, input: CreateBucketInput) -> Result<CreateBucketOutput, Fault> {
    let configuration = input.create_bucket_configuration.unwrap_or_default();
    let constraint = configuration.location_constraint.as_ref().map(|constraint| constraint.as_str());
    let region = region(cx, constraint.filter(|constraint| !constraint.is_empty()))?;
    let mut documents = std::collections::BTreeMap::new();
    if let Some(ownership) = input.object_ownership {
        documents.insert("ownership".to_owned(), ownership.as_str().to_owned());
    }
    let account = cx.arrival.account.as_str();
    let record = BucketRecord {
        name: input.bucket,
        account: account.to_owned(),
        region: region.as_str().to_owned(),
        created: cx.now(),
        documents,
        ..BucketRecord::default()
    };
    make(cx, region, record).await
}

async fn make(cx: &Cx, region: Region, record: BucketRecord) -> Result<CreateBucketOutput, Fault> {
    let location = match region {
        Region::DEFAULT => format!("/{}", record.name),
        _ => format!("http://{}.s3.amazonaws.com/", record.name),
    };
    let location = CreateBucketOutput { location: Some(location) };
    let _naming = cx.inner.naming.lock().await;
    let key = bucket::key(&record.name);
    if let Some(claim) = read::<Claim>(&cx.inner.global, &key)? {
        let theirs = Region::parse(&claim.region).map_err(Fault::internal)?;
        // A claim without a bucket is what a crash left between the two.
        if read::<BucketRecord>(&cx.inner.shard(theirs)?, &key)?.is_some() {
            return match claim.account == record.account {
                false => Err(Fault::with_status(S3ErrorCode::BucketAlreadyExists)),
                true if theirs == Region::DEFAULT && region == Region::DEFAULT => Ok(location),
                true => Err(Fault::with_status(S3ErrorCode::BucketAlreadyOwnedByYou)),
            };
        }
    }
    let claim = Claim { account: record.account.clone(), region: record.region.clone() };
    cx.inner.global.transact(|txn| put(txn, &key, &claim)).await?;
    cx.inner.shard(region)?.transact(|txn| put(txn, &key, &record)).await?;
    Ok(location)
}

/// The region that a bucket is made in.
fn region(cx: &Cx, constraint: Option<&str>) -> Result<Region, Fault> {
    let asked = cx.arrival.region;
    let Some(name) = constraint else {
        if asked == Region::DEFAULT {
            return Ok(asked);
        }
        let message = "The unspecified location constraint is incompatible for the region specific endpoint this request \
                       was sent to.";
        return Err(Fault::with(S3ErrorCode::IllegalLocationConstraintException, message));
    };
    let name = if name == "EU" { "eu-west-1" } else { name };
    let region = Region::parse(name).ok().filter(|region| *region != Region::DEFAULT);
    let region = region.filter(|region| cx.inner.regions.contains(region)).ok_or_else(|| {
        let message = "The specified location-constraint is not valid";
        Fault::with(S3ErrorCode::InvalidLocationConstraint, message)
    })?;
    if region != asked && asked != Region::DEFAULT {
        let message = format!(
            "The {name} location constraint is incompatible for the region specific endpoint this request was sent to."
        );
        return Err(Fault::with(S3ErrorCode::IllegalLocationConstraintException, message));
    }
    Ok(region)
}

/// Takes an empty bucket away. One that holds any version or any upload in progress is not empty.
pub(crate) async fn delete_bucket(cx: &Cx, input: DeleteBucketInput) -> Result<DeleteBucketOutput, Fault> {
    let _naming = cx.inner.naming.lock().await;
    let found = cx.bucket(&input.bucket)?;
    let (name, key) = (&input.bucket, bucket::key(&input.bucket));
    found
        .shard
        .transact(|txn| {
            newest::<BucketRecord>(txn, &key)?.ok_or_else(Fault::no_such_bucket)?;
            for prefix in [object::key(name, ""), format!("v/{name}/"), upload::prefix(name)] {
                if txn.prefix(prefix.as_bytes()).next().transpose()?.is_some() {
                    return Err(Fault::new(S3ErrorCode::BucketNotEmpty));
                }
            }
            txn.delete(key.as_bytes());
            Ok(())
        })
        .await?;
    cx.inner
        .global
        .transact(|txn| {
            txn.delete(key.as_bytes());
            Ok::<_, Fault>(())
        })
        .await?;
    Ok(DeleteBucketOutput::default())
}

/// The region of a bucket; us-east-1 has no name.
pub(crate) async fn get_bucket_location(
    cx: &Cx,
    input: GetBucketLocationInput,
) -> Result<GetBucketLocationOutput, Fault> {
    let found = cx.bucket(&input.bucket)?;
    let name = (found.region != Region::DEFAULT).then(|| found.region.as_str().to_owned());
    Ok(GetBucketLocationOutput { location_constraint: name.map(BucketLocationConstraint::from) })
}

/// Whether a bucket is there.
pub(crate) async fn head_bucket(cx: &Cx, input: HeadBucketInput) -> Result<HeadBucketOutput, Fault> {
    let found = cx.bucket(&input.bucket)?;
    Ok(HeadBucketOutput {
        bucket_region: Some(found.region.as_str().to_owned()),
        access_point_alias: Some(false),
        ..HeadBucketOutput::default()
    })
}

/// The account's buckets, by name.
pub(crate) async fn list_buckets(cx: &Cx, input: ListBucketsInput) -> Result<ListBucketsOutput, Fault> {
    let account = cx.arrival.account.as_str();
    let most = match input.max_buckets {
        None => usize::MAX,
        Some(most @ 1..=10_000) => most as usize,
        Some(_) => {
            return Err(Fault::invalid("Argument maxBuckets must be an integer between 1 and 10000"));
        }
    };
    let prefix = input.prefix.clone().unwrap_or_default();
    let after = input.continuation_token.unwrap_or_default();
    let (mut buckets, mut next) = (Vec::new(), None);
    for entry in cx.inner.global.prefix(bucket::key(&prefix).as_bytes()) {
        let (key, claim) = entry?;
        let claim: Claim = serde_json::from_slice(&claim)?;
        let name = key.get(2..).and_then(|name| std::str::from_utf8(name).ok()).unwrap_or_default();
        let wanted = input.bucket_region.as_ref().is_none_or(|region| *region == claim.region);
        if claim.account != account || name <= after.as_str() || !wanted {
            continue;
        }
        let region = Region::parse(&claim.region).map_err(Fault::internal)?;
        let Some(record) = read::<BucketRecord>(&cx.inner.shard(region)?, &bucket::key(name))? else {
            continue;
        };
        if buckets.len() == most {
            next = buckets.last().and_then(|last: &Bucket| last.name.clone());
            break;
        }
        buckets.push(Bucket {
            bucket_region: Some(record.region),
            creation_date: Some(timestamp(record.created)),
            name: Some(record.name),
        });
    }
    Ok(ListBucketsOutput {
        buckets: Some(buckets),
        continuation_token: next,
        owner: Some(owner(account)),
        prefix: input.prefix,
    })
}
