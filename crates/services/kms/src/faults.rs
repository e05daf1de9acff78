//! What goes wrong, as the faults of each operation.

use store::StoreError;
use wire::Internal;
use wire::kms as api;

/// What went wrong, before it is the fault of one operation.
#[derive(Debug)]
pub(crate) enum Refusal {
    /// `InvalidAliasNameException`.
    AliasName(String),
    /// `InvalidCiphertextException`.
    Ciphertext(String),
    /// `DisabledException`.
    Disabled(String),
    /// `DryRunOperationException`.
    DryRun(String),
    /// `AlreadyExistsException`.
    Exists(String),
    /// `InvalidGrantTokenException`.
    GrantToken(String),
    /// `IncorrectKeyException`.
    IncorrectKey(String),
    /// `InvalidArnException`.
    InvalidArn(String),
    /// `LimitExceededException`.
    Limit(String),
    /// `KMSInvalidMacException`.
    Mac(String),
    /// `InvalidMarkerException`.
    Marker(String),
    /// `NotFoundException`.
    NotFound(String),
    /// `MalformedPolicyDocumentException`.
    Policy(String),
    /// `KMSInvalidSignatureException`.
    Signature(String),
    /// `KMSInvalidStateException`.
    State(String),
    /// `TagException`.
    Tag(String),
    /// `UnsupportedOperationException`.
    Unsupported(String),
    /// `InvalidKeyUsageException`.
    Usage(String),
    /// `ValidationException`.
    Validation(String),
    /// The store or a record failed.
    Internal(Internal),
}

impl Refusal {
    /// A constraint that is none of the model's, in the words of those.
    pub(crate) fn validation(message: impl Into<String>) -> Self {
        Self::Validation(message.into())
    }

    /// Something that is known and not served.
    pub(crate) fn unserved(what: &str) -> Self {
        Self::Unsupported(format!("Whimbrel does not serve {what} of KMS yet."))
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Self {
        Self::Internal(Internal::new(error))
    }
}

impl From<serde_json::Error> for Refusal {
    fn from(error: serde_json::Error) -> Self {
        Self::Internal(Internal::new(error))
    }
}

impl From<Internal> for Refusal {
    fn from(error: Internal) -> Self {
        Self::Internal(error)
    }
}

/// Each operation's faults; what an operation's model lacks is its `ValidationException`.
macro_rules! faults {
    ($($error:ident { $($refusal:ident => $fault:ident),* $(,)? }),* $(,)?) => {
        $(impl From<Refusal> for api::$error {
            fn from(refusal: Refusal) -> Self {
                match refusal {
                    $(Refusal::$refusal(message) => {
                        // Some faults say nothing.
                        let mut fault = api::$fault::default();
                        fault.message = Some(message).filter(|message| !message.is_empty());
                        fault.into()
                    })*
                    Refusal::Internal(internal) => internal.into(),
                    #[allow(unreachable_patterns, reason = "an operation has some of them")]
                    Refusal::AliasName(message)
                    | Refusal::Ciphertext(message)
                    | Refusal::Disabled(message)
                    | Refusal::DryRun(message)
                    | Refusal::Exists(message)
                    | Refusal::GrantToken(message)
                    | Refusal::IncorrectKey(message)
                    | Refusal::InvalidArn(message)
                    | Refusal::Limit(message)
                    | Refusal::Mac(message)
                    | Refusal::Marker(message)
                    | Refusal::NotFound(message)
                    | Refusal::Policy(message)
                    | Refusal::Signature(message)
                    | Refusal::State(message)
                    | Refusal::Tag(message)
                    | Refusal::Unsupported(message)
                    | Refusal::Usage(message)
                    | Refusal::Validation(message) => {
                        api::ValidationException::new(message).into()
                    }
                }
            }
        })*
    };
}

faults! {
    CancelKeyDeletionError { InvalidArn => InvalidArnException, NotFound => NotFoundException, State => KMSInvalidStateException },
    CreateAliasError { AliasName => InvalidAliasNameException, Exists => AlreadyExistsException, Limit => LimitExceededException, NotFound => NotFoundException, State => KMSInvalidStateException },
    CreateKeyError { InvalidArn => InvalidArnException, Limit => LimitExceededException, Policy => MalformedPolicyDocumentException, Tag => TagException, Unsupported => UnsupportedOperationException },
    DecryptError { Ciphertext => InvalidCiphertextException, Disabled => DisabledException, DryRun => DryRunOperationException, GrantToken => InvalidGrantTokenException, IncorrectKey => IncorrectKeyException, NotFound => NotFoundException, State => KMSInvalidStateException, Usage => InvalidKeyUsageException },
    DeleteAliasError { NotFound => NotFoundException, State => KMSInvalidStateException },
    DescribeKeyError { InvalidArn => InvalidArnException, NotFound => NotFoundException },
    DisableKeyError { InvalidArn => InvalidArnException, NotFound => NotFoundException, State => KMSInvalidStateException },
    DisableKeyRotationError { Disabled => DisabledException, InvalidArn => InvalidArnException, NotFound => NotFoundException, State => KMSInvalidStateException, Unsupported => UnsupportedOperationException },
    EnableKeyError { InvalidArn => InvalidArnException, Limit => LimitExceededException, NotFound => NotFoundException, State => KMSInvalidStateException },
    EnableKeyRotationError { Disabled => DisabledException, InvalidArn => InvalidArnException, NotFound => NotFoundException, State => KMSInvalidStateException, Unsupported => UnsupportedOperationException },
    EncryptError { Disabled => DisabledException, DryRun => DryRunOperationException, GrantToken => InvalidGrantTokenException, NotFound => NotFoundException, State => KMSInvalidStateException, Usage => InvalidKeyUsageException },
    GenerateDataKeyError { Disabled => DisabledException, DryRun => DryRunOperationException, GrantToken => InvalidGrantTokenException, NotFound => NotFoundException, State => KMSInvalidStateException, Usage => InvalidKeyUsageException },
    GenerateDataKeyPairError { Disabled => DisabledException, DryRun => DryRunOperationException, GrantToken => InvalidGrantTokenException, NotFound => NotFoundException, State => KMSInvalidStateException, Unsupported => UnsupportedOperationException, Usage => InvalidKeyUsageException },
    GenerateDataKeyPairWithoutPlaintextError { Disabled => DisabledException, DryRun => DryRunOperationException, GrantToken => InvalidGrantTokenException, NotFound => NotFoundException, State => KMSInvalidStateException, Unsupported => UnsupportedOperationException, Usage => InvalidKeyUsageException },
    GenerateDataKeyWithoutPlaintextError { Disabled => DisabledException, DryRun => DryRunOperationException, GrantToken => InvalidGrantTokenException, NotFound => NotFoundException, State => KMSInvalidStateException, Usage => InvalidKeyUsageException },
    GenerateMacError { Disabled => DisabledException, DryRun => DryRunOperationException, GrantToken => InvalidGrantTokenException, NotFound => NotFoundException, State => KMSInvalidStateException, Usage => InvalidKeyUsageException },
    GenerateRandomError { Unsupported => UnsupportedOperationException },
    GetKeyPolicyError { InvalidArn => InvalidArnException, NotFound => NotFoundException, State => KMSInvalidStateException },
    GetKeyRotationStatusError { InvalidArn => InvalidArnException, NotFound => NotFoundException, State => KMSInvalidStateException, Unsupported => UnsupportedOperationException },
    GetPublicKeyError { Disabled => DisabledException, GrantToken => InvalidGrantTokenException, InvalidArn => InvalidArnException, NotFound => NotFoundException, State => KMSInvalidStateException, Unsupported => UnsupportedOperationException, Usage => InvalidKeyUsageException },
    ListAliasesError { InvalidArn => InvalidArnException, Marker => InvalidMarkerException, NotFound => NotFoundException },
    ListKeyPoliciesError { InvalidArn => InvalidArnException, NotFound => NotFoundException, State => KMSInvalidStateException },
    ListKeyRotationsError { InvalidArn => InvalidArnException, Marker => InvalidMarkerException, NotFound => NotFoundException, State => KMSInvalidStateException, Unsupported => UnsupportedOperationException },
    ListKeysError { Marker => InvalidMarkerException },
    ListResourceTagsError { InvalidArn => InvalidArnException, Marker => InvalidMarkerException, NotFound => NotFoundException },
    PutKeyPolicyError { InvalidArn => InvalidArnException, Limit => LimitExceededException, NotFound => NotFoundException, Policy => MalformedPolicyDocumentException, State => KMSInvalidStateException, Unsupported => UnsupportedOperationException },
    ReEncryptError { Ciphertext => InvalidCiphertextException, Disabled => DisabledException, DryRun => DryRunOperationException, GrantToken => InvalidGrantTokenException, IncorrectKey => IncorrectKeyException, NotFound => NotFoundException, State => KMSInvalidStateException, Usage => InvalidKeyUsageException },
    RotateKeyOnDemandError { Disabled => DisabledException, InvalidArn => InvalidArnException, Limit => LimitExceededException, NotFound => NotFoundException, State => KMSInvalidStateException, Unsupported => UnsupportedOperationException },
    ScheduleKeyDeletionError { InvalidArn => InvalidArnException, NotFound => NotFoundException, State => KMSInvalidStateException },
    SignError { Disabled => DisabledException, DryRun => DryRunOperationException, GrantToken => InvalidGrantTokenException, NotFound => NotFoundException, State => KMSInvalidStateException, Usage => InvalidKeyUsageException },
    TagResourceError { InvalidArn => InvalidArnException, Limit => LimitExceededException, NotFound => NotFoundException, State => KMSInvalidStateException, Tag => TagException },
    UntagResourceError { InvalidArn => InvalidArnException, NotFound => NotFoundException, State => KMSInvalidStateException, Tag => TagException },
    UpdateAliasError { Limit => LimitExceededException, NotFound => NotFoundException, State => KMSInvalidStateException },
    UpdateKeyDescriptionError { InvalidArn => InvalidArnException, NotFound => NotFoundException, State => KMSInvalidStateException },
    VerifyError { Disabled => DisabledException, DryRun => DryRunOperationException, GrantToken => InvalidGrantTokenException, NotFound => NotFoundException, Signature => KMSInvalidSignatureException, State => KMSInvalidStateException, Usage => InvalidKeyUsageException },
    VerifyMacError { Disabled => DisabledException, DryRun => DryRunOperationException, GrantToken => InvalidGrantTokenException, Mac => KMSInvalidMacException, NotFound => NotFoundException, State => KMSInvalidStateException, Usage => InvalidKeyUsageException },
}
