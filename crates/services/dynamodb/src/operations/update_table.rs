//! `UpdateTable`: billing, throughput, deletion protection.

use crate::faults::Fault;
use crate::operations::create_table::billing;
use crate::{DynamoDb, name_in};
use wire::Cx;
use wire::dynamodb::{TableStatus, UpdateTableError, UpdateTableInput, UpdateTableOutput};

pub(crate) async fn update_table(
    cx: &Cx<DynamoDb>,
    input: UpdateTableInput,
) -> Result<UpdateTableOutput, UpdateTableError> {
    let unserved = [
        ("GlobalSecondaryIndexUpdates", input.global_secondary_index_updates.is_some()),
        ("StreamSpecification", input.stream_specification.is_some()),
        ("ReplicaUpdates", input.replica_updates.is_some()),
        ("VectorIndexUpdates", input.vector_index_updates.is_some()),
    ];
    if let Some((name, _)) = unserved.iter().find(|(_, is_there)| *is_there) {
        return Err(Fault::invalid(format!("Whimbrel does not serve UpdateTable's {name} yet.")).into());
    }
    let changes_billing = input.billing_mode.is_some() || input.provisioned_throughput.is_some();
    if !changes_billing && input.deletion_protection_enabled.is_none() && input.table_class.is_none() {
        return Err(Fault::invalid("At least one of ProvisionedThroughput, BillingMode, UpdateStreamEnabled, GlobalSecondaryIndexUpdates or SSESpecification or ReplicaUpdates is required").into());
    }
    let name = name_in(&input.table_name);
    let tables = DynamoDb::tables(cx)?;
    let changed = tables.change(cx.account(), name, |record| {
        if changes_billing {
            let (mode, read, write) =
                billing(input.billing_mode.as_ref(), input.provisioned_throughput.as_ref())?;
            (record.billing, record.read_units, record.write_units) = (mode.to_owned(), read, write);
        }
        if let Some(is_protected) = input.deletion_protection_enabled {
            record.deletion_protection = is_protected;
        }
        Ok(())
    });
    let table = changed.await?;
    let description = table.describe(cx.account(), cx.region(), TableStatus::Active);
    Ok(UpdateTableOutput { table_description: Some(description) })
}
