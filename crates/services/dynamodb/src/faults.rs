//! From what can go wrong here to what the wire says.

use engine::dynamodb::{ExpressionError, Item};
use store::StoreError;
use wire::Internal;
use wire::dynamodb::*;

/// Everything that an operation can answer instead of its output.
#[derive(Debug)]
pub(crate) enum Fault {
    AccessDeniedException(AccessDeniedException),
    BackupInUseException(BackupInUseException),
    BackupNotFoundException(BackupNotFoundException),
    ConditionalCheckFailedException(ConditionalCheckFailedException),
    DuplicateItemException(DuplicateItemException),
    IdempotentParameterMismatchException(IdempotentParameterMismatchException),
    InvalidRestoreTimeException(InvalidRestoreTimeException),
    LimitExceededException(LimitExceededException),
    PointInTimeRecoveryUnavailableException(PointInTimeRecoveryUnavailableException),
    ProvisionedThroughputExceededException(ProvisionedThroughputExceededException),
    ResourceInUseException(ResourceInUseException),
    ResourceNotFoundException(ResourceNotFoundException),
    TableAlreadyExistsException(TableAlreadyExistsException),
    TableInUseException(TableInUseException),
    TableNotFoundException(TableNotFoundException),
    ThrottlingException(ThrottlingException),
    TransactionCanceledException(TransactionCanceledException),
    ValidationException(ValidationException),
    Internal(Internal),
}

impl Fault {
    pub(crate) fn invalid(message: impl Into<String>) -> Self {
        Self::ValidationException(ValidationException::new(message))
    }

    pub(crate) fn not_found(message: impl Into<String>) -> Self {
        Self::ResourceNotFoundException(ResourceNotFoundException::new(message))
    }

    pub(crate) fn in_use(message: impl Into<String>) -> Self {
        Self::ResourceInUseException(ResourceInUseException::new(message))
    }

    pub(crate) fn limit(message: impl Into<String>) -> Self {
        Self::LimitExceededException(LimitExceededException { message: Some(message.into()) })
    }

    /// An INSERT of an item that is there.
    pub(crate) fn duplicate() -> Self {
        Self::DuplicateItemException(DuplicateItemException {
            message: Some("Duplicate primary key exists in table".to_owned()),
        })
    }

    pub(crate) fn internal(message: impl Into<String>) -> Self {
        Self::Internal(Internal::new(message.into()))
    }

    /// Whether the table or an index has no throughput left.
    pub(crate) fn is_throttled(&self) -> bool {
        matches!(self, Self::ProvisionedThroughputExceededException(_) | Self::ThrottlingException(_))
    }

    /// A condition that does not hold, with the item as it is where that was asked for.
    pub(crate) fn condition(item: Option<Item>) -> Self {
        Self::ConditionalCheckFailedException(ConditionalCheckFailedException {
            message: Some("The conditional request failed".to_owned()),
            item: item.map(crate::attributes::to_wire),
        })
    }
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        Self::Internal(Internal::new(error))
    }
}

impl From<ExpressionError> for Fault {
    fn from(error: ExpressionError) -> Self {
        Self::invalid(error.0)
    }
}

/// Which faults an operation's model has; others are internal, and their mapping here is a mistake that the log shows.
macro_rules! answers {
    ($($error:ident: $($variant:ident),+;)*) => {$(
        impl From<Fault> for $error {
            fn from(fault: Fault) -> Self {
                match fault {
                    $(Fault::$variant(fault) => Self::$variant(fault),)+
                    Fault::Internal(cause) => Self::Internal(cause),
                    other => Self::Internal(Internal::new(format!("{other:?} is no fault of this operation"))),
                }
            }
        }
    )*};
}

answers! {
    BatchExecuteStatementError: ValidationException;
    BatchGetItemError: ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException, ValidationException;
    BatchWriteItemError: ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException, ValidationException;
    CreateBackupError: TableNotFoundException, ValidationException;
    CreateTableError: LimitExceededException, ResourceInUseException, ValidationException;
    DeleteBackupError: AccessDeniedException, BackupInUseException, BackupNotFoundException, ValidationException;
    DeleteItemError: ConditionalCheckFailedException, ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException, ValidationException;
    DeleteTableError: ResourceInUseException, ResourceNotFoundException, ValidationException;
    DescribeBackupError: AccessDeniedException, BackupNotFoundException, ValidationException;
    DescribeContinuousBackupsError: TableNotFoundException, ValidationException;
    DescribeTableError: ResourceNotFoundException, ValidationException;
    DescribeTimeToLiveError: ResourceNotFoundException, ValidationException;
    ExecuteStatementError: ConditionalCheckFailedException, DuplicateItemException, ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException, ValidationException;
    ExecuteTransactionError: IdempotentParameterMismatchException, ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException, TransactionCanceledException, ValidationException;
    GetItemError: ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException, ValidationException;
    ListBackupsError: AccessDeniedException, ValidationException;
    ListTablesError: ValidationException;
    ListTagsOfResourceError: AccessDeniedException, ResourceNotFoundException, ValidationException;
    PutItemError: ConditionalCheckFailedException, ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException, ValidationException;
    QueryError: ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException, ValidationException;
    RestoreTableFromBackupError: AccessDeniedException, BackupInUseException, BackupNotFoundException, LimitExceededException, TableAlreadyExistsException, TableInUseException, ValidationException;
    RestoreTableToPointInTimeError: InvalidRestoreTimeException, LimitExceededException, PointInTimeRecoveryUnavailableException, TableAlreadyExistsException, TableInUseException, TableNotFoundException, ValidationException;
    ScanError: ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException, ValidationException;
    TagResourceError: AccessDeniedException, ResourceNotFoundException, ValidationException;
    TransactGetItemsError: ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException, TransactionCanceledException, ValidationException;
    TransactWriteItemsError: IdempotentParameterMismatchException, ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException, TransactionCanceledException, ValidationException;
    UntagResourceError: AccessDeniedException, ResourceNotFoundException, ValidationException;
    UpdateContinuousBackupsError: TableNotFoundException, ValidationException;
    UpdateItemError: ConditionalCheckFailedException, ProvisionedThroughputExceededException, ResourceNotFoundException, ThrottlingException, ValidationException;
    UpdateTableError: LimitExceededException, ResourceInUseException, ResourceNotFoundException, ValidationException;
    UpdateTimeToLiveError: ResourceNotFoundException, ValidationException;
}
