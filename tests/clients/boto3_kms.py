"""KMS by boto3: keys of every kind, what they seal, sign and vouch for, aliases, rotation, deletion, a stack. `write` leaves keys behind when
the server is killed, and `read` sees that what they sealed still opens.
"""
import json
import sys

import boto3
from botocore.exceptions import ClientError

kms, stacks, sqs = boto3.client("kms"), boto3.client("cloudformation"), boto3.client("sqs")


def fails(code, call, **kwargs):
    try:
        call(**kwargs)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, error.response
        return
    raise AssertionError(f"{code} was expected")


def write():
    url = sqs.create_queue(QueueName="sealed")["QueueUrl"]
    key = kms.create_key(Description="kept")["KeyMetadata"]["KeyId"]
    kms.create_alias(AliasName="alias/kept", TargetKeyId=key)
    for number in range(5):
        sealed = kms.encrypt(KeyId="alias/kept", Plaintext=f"text {number}".encode(), EncryptionContext={"n": str(number)})
        sqs.send_message(QueueUrl=url, MessageBody=json.dumps([number, sealed["CiphertextBlob"].hex()]))
        kms.rotate_key_on_demand(KeyId=key)


def read():
    url = sqs.get_queue_url(QueueName="sealed")["QueueUrl"]
    seen = set()
    while len(seen) < 5:
        for message in sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages", []):
            number, sealed = json.loads(message["Body"])
            opened = kms.decrypt(CiphertextBlob=bytes.fromhex(sealed), EncryptionContext={"n": str(number)})
            assert opened["Plaintext"] == f"text {number}".encode()
            seen.add(number)
    key = kms.describe_key(KeyId="alias/kept")["KeyMetadata"]
    assert key["Description"] == "kept" and len(kms.list_key_rotations(KeyId=key["KeyId"])["Rotations"]) == 5


def symmetric():
    made = kms.create_key(Description="d", Tags=[{"TagKey": "a", "TagValue": "1"}])["KeyMetadata"]
    key, arn = made["KeyId"], made["Arn"]
    assert made["KeyState"] == "Enabled" and made["KeySpec"] == "SYMMETRIC_DEFAULT" and len(made["CurrentKeyMaterialId"]) == 64, made
    context = {"of": "me", "as": "text"}
    sealed = kms.encrypt(KeyId=key, Plaintext=b"text", EncryptionContext=context)
    assert sealed["KeyId"] == arn
    blob = sealed["CiphertextBlob"]
    assert kms.decrypt(CiphertextBlob=blob, EncryptionContext=dict(reversed(context.items())))["Plaintext"] == b"text"
    fails("InvalidCiphertextException", kms.decrypt, CiphertextBlob=blob)
    other = kms.create_key()["KeyMetadata"]["KeyId"]
    fails("IncorrectKeyException", kms.decrypt, CiphertextBlob=blob, KeyId=other, EncryptionContext=context)
    again = kms.re_encrypt(CiphertextBlob=blob, SourceEncryptionContext=context, DestinationKeyId=other)
    assert kms.decrypt(CiphertextBlob=again["CiphertextBlob"], KeyId=other)["Plaintext"] == b"text"
    data = kms.generate_data_key(KeyId=key, KeySpec="AES_256", EncryptionContext=context)
    assert len(data["Plaintext"]) == 32
    assert kms.decrypt(CiphertextBlob=data["CiphertextBlob"], EncryptionContext=context)["Plaintext"] == data["Plaintext"]
    assert "Plaintext" not in kms.generate_data_key_without_plaintext(KeyId=key, NumberOfBytes=100)
    assert len(kms.generate_random(NumberOfBytes=64)["Plaintext"]) == 64
    kms.disable_key(KeyId=key)
    fails("DisabledException", kms.encrypt, KeyId=key, Plaintext=b"text")
    kms.enable_key(KeyId=key)
    assert kms.list_resource_tags(KeyId=key)["Tags"] == [{"TagKey": "a", "TagValue": "1"}]
    assert json.loads(kms.get_key_policy(KeyId=key)["Policy"])["Id"] == "key-default-1"
    kms.put_key_policy(KeyId=key, Policy='{"Version": "2012-10-17", "Statement": []}')
    assert json.loads(kms.get_key_policy(KeyId=key, PolicyName="default")["Policy"])["Statement"] == []
    kms.enable_key_rotation(KeyId=key, RotationPeriodInDays=90)
    assert kms.get_key_rotation_status(KeyId=key)["RotationPeriodInDays"] == 90
    going = kms.schedule_key_deletion(KeyId=key, PendingWindowInDays=7)
    assert going["KeyState"] == "PendingDeletion" and going["KeyId"] == arn
    fails("KMSInvalidStateException", kms.decrypt, CiphertextBlob=blob, EncryptionContext=context)
    kms.cancel_key_deletion(KeyId=key)
    keys = [one["KeyId"] for page in kms.get_paginator("list_keys").paginate(PaginationConfig={"PageSize": 1}) for one in page["Keys"]]
    assert {key, other} <= set(keys) and keys == sorted(keys)


def aliases():
    one, other = (kms.create_key()["KeyMetadata"]["KeyId"] for _ in range(2))
    kms.create_alias(AliasName="alias/own/key", TargetKeyId=one)
    fails("AlreadyExistsException", kms.create_alias, AliasName="alias/own/key", TargetKeyId=one)
    sealed = kms.encrypt(KeyId="alias/own/key", Plaintext=b"x")["CiphertextBlob"]
    kms.update_alias(AliasName="alias/own/key", TargetKeyId=other)
    assert kms.describe_key(KeyId="alias/own/key")["KeyMetadata"]["KeyId"] == other
    assert kms.decrypt(CiphertextBlob=sealed)["KeyId"].endswith(one)
    assert [alias["AliasName"] for alias in kms.list_aliases(KeyId=other)["Aliases"]] == ["alias/own/key"]
    kms.delete_alias(AliasName="alias/own/key")
    fails("NotFoundException", kms.describe_key, KeyId="alias/own/key")
    assert kms.describe_key(KeyId="alias/aws/sqs")["KeyMetadata"]["KeyManager"] == "AWS"


def others():
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec, padding

    mac = kms.create_key(KeySpec="HMAC_512", KeyUsage="GENERATE_VERIFY_MAC")["KeyMetadata"]["KeyId"]
    code = kms.generate_mac(KeyId=mac, Message=b"text", MacAlgorithm="HMAC_SHA_512")["Mac"]
    assert kms.verify_mac(KeyId=mac, Message=b"text", MacAlgorithm="HMAC_SHA_512", Mac=code)["MacValid"] is True
    fails("KMSInvalidMacException", kms.verify_mac, KeyId=mac, Message=b"texts", MacAlgorithm="HMAC_SHA_512", Mac=code)
    # What is signed here is checked by a library that nobody here wrote, and what that encrypts is read here.
    curve = kms.create_key(KeySpec="ECC_NIST_P384", KeyUsage="SIGN_VERIFY")["KeyMetadata"]["KeyId"]
    signature = kms.sign(KeyId=curve, Message=b"text", SigningAlgorithm="ECDSA_SHA_384")["Signature"]
    public = serialization.load_der_public_key(kms.get_public_key(KeyId=curve)["PublicKey"])
    public.verify(signature, b"text", ec.ECDSA(hashes.SHA384()))
    assert kms.verify(KeyId=curve, Message=b"text", Signature=signature, SigningAlgorithm="ECDSA_SHA_384")["SignatureValid"] is True
    fails("KMSInvalidSignatureException", kms.verify, KeyId=curve, Message=b"t", Signature=signature, SigningAlgorithm="ECDSA_SHA_384")
    rsa = kms.create_key(KeySpec="RSA_2048", KeyUsage="SIGN_VERIFY")["KeyMetadata"]["KeyId"]
    signature = kms.sign(KeyId=rsa, Message=b"text", SigningAlgorithm="RSASSA_PSS_SHA_256")["Signature"]
    public = serialization.load_der_public_key(kms.get_public_key(KeyId=rsa)["PublicKey"])
    public.verify(signature, b"text", padding.PSS(padding.MGF1(hashes.SHA256()), padding.PSS.DIGEST_LENGTH), hashes.SHA256())
    sealer = kms.create_key(KeySpec="RSA_2048", KeyUsage="ENCRYPT_DECRYPT")["KeyMetadata"]["KeyId"]
    public = serialization.load_der_public_key(kms.get_public_key(KeyId=sealer)["PublicKey"])
    sealed = public.encrypt(b"text", padding.OAEP(padding.MGF1(hashes.SHA256()), hashes.SHA256(), None))
    opened = kms.decrypt(KeyId=sealer, CiphertextBlob=sealed, EncryptionAlgorithm="RSAES_OAEP_SHA_256")
    assert opened["Plaintext"] == b"text"
    pair = kms.generate_data_key_pair(KeyId="alias/aws/s3", KeyPairSpec="ECC_NIST_P256")
    private = serialization.load_der_private_key(pair["PrivateKeyPlaintext"], None)
    spki = serialization.PublicFormat.SubjectPublicKeyInfo
    assert private.public_key().public_bytes(serialization.Encoding.DER, spki) == pair["PublicKey"]
    assert kms.decrypt(CiphertextBlob=pair["PrivateKeyCiphertextBlob"])["Plaintext"] == pair["PrivateKeyPlaintext"]


def stack():
    def template(days, description):
        return json.dumps({"Resources": {
            "Key": {"Type": "AWS::KMS::Key", "Properties": {
                "Description": description, "EnableKeyRotation": True, "RotationPeriodInDays": days, "PendingWindowInDays": 7,
                "KeyPolicy": {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": "*", "Action": "kms:*", "Resource": "*"}]},
                "Tags": [{"Key": "k", "Value": "v"}]}},
            "Alias": {"Type": "AWS::KMS::Alias", "Properties": {"AliasName": "alias/stacked", "TargetKeyId": {"Ref": "Key"}}}},
            "Outputs": {"Arn": {"Value": {"Fn::GetAtt": ["Key", "Arn"]}}, "Alias": {"Value": {"Ref": "Alias"}}}})
    wait = {"Delay": 0, "MaxAttempts": 5000}
    stacks.create_stack(StackName="keys", TemplateBody=template(90, "one"))
    stacks.get_waiter("stack_create_complete").wait(StackName="keys", WaiterConfig=wait)
    out = {one["OutputKey"]: one["OutputValue"] for one in stacks.describe_stacks(StackName="keys")["Stacks"][0]["Outputs"]}
    assert out["Alias"] == "alias/stacked" and kms.describe_key(KeyId="alias/stacked")["KeyMetadata"]["Arn"] == out["Arn"], out
    stacks.update_stack(StackName="keys", TemplateBody=template(180, "two"))
    stacks.get_waiter("stack_update_complete").wait(StackName="keys", WaiterConfig=wait)
    assert kms.describe_key(KeyId=out["Arn"])["KeyMetadata"]["Description"] == "two"
    assert kms.get_key_rotation_status(KeyId=out["Arn"])["RotationPeriodInDays"] == 180
    stacks.delete_stack(StackName="keys")
    stacks.get_waiter("stack_delete_complete").wait(StackName="keys", WaiterConfig=wait)
    assert kms.describe_key(KeyId=out["Arn"])["KeyMetadata"]["KeyState"] == "PendingDeletion"


if sys.argv[1:] == ["write"]:
    write()
elif sys.argv[1:] == ["read"]:
    read()
else:
    for part in (symmetric, aliases, others, stack):
        print(part.__name__, flush=True)
        part()
