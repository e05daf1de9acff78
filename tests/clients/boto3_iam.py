"""IAM by boto3: users, groups, access keys and instance profiles, their policies, and what keeps each from being deleted."""
import json

import boto3
from botocore.exceptions import ClientError

iam = boto3.client("iam")
POLICY = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]})
ADMIN = "arn:aws:iam::aws:policy/AdministratorAccess"


def fails(code, words, call, **kwargs):
    try:
        call(**kwargs)
    except ClientError as error:
        said = error.response["Error"]
        assert said["Code"] == code and words in said["Message"], said
        return
    raise AssertionError(f"{code} was expected")


user = iam.create_user(UserName="Ann", Path="/staff/", Tags=[{"Key": "a", "Value": "b"}])["User"]
assert user["Arn"] == "arn:aws:iam::000000000000:user/staff/Ann" and user["UserId"].startswith("AIDA"), user
fails("EntityAlreadyExists", "User with name ann already exists.", iam.create_user, UserName="ann")
fails("NoSuchEntity", "The user with name Bob cannot be found.", iam.get_user, UserName="Bob")
iam.create_user(UserName="Bob")
assert [u["UserName"] for u in iam.list_users()["Users"]] == ["Ann", "Bob"]
assert [u["UserName"] for u in iam.list_users(PathPrefix="/staff/")["Users"]] == ["Ann"]
assert [u["UserName"] for page in iam.get_paginator("list_users").paginate(PaginationConfig={"PageSize": 1}) for u in page["Users"]] == ["Ann", "Bob"]
iam.tag_user(UserName="Ann", Tags=[{"Key": "c", "Value": "d"}])
iam.untag_user(UserName="Ann", TagKeys=["a"])
assert iam.list_user_tags(UserName="Ann")["Tags"] == [{"Key": "c", "Value": "d"}]
iam.update_user(UserName="Bob", NewUserName="Rob", NewPath="/x/")
assert iam.get_user(UserName="Rob")["User"]["Path"] == "/x/"
fails("EntityAlreadyExists", "already exists", iam.update_user, UserName="Rob", NewUserName="Ann")

iam.create_group(GroupName="Team")
fails("EntityAlreadyExists", "Group with name Team already exists.", iam.create_group, GroupName="Team")
iam.add_user_to_group(GroupName="Team", UserName="Ann")
fails("NoSuchEntity", "group with name None", iam.add_user_to_group, GroupName="None", UserName="Ann")
assert [u["UserName"] for u in iam.get_group(GroupName="Team")["Users"]] == ["Ann"]
assert [g["GroupName"] for g in iam.list_groups_for_user(UserName="Ann")["Groups"]] == ["Team"]
fails("DeleteConflict", "remove users from group first", iam.delete_group, GroupName="Team")
fails("DeleteConflict", "remove users from group first", iam.delete_user, UserName="Ann")
iam.remove_user_from_group(GroupName="Team", UserName="Ann")

own = iam.create_policy(PolicyName="own", PolicyDocument=POLICY)["Policy"]["Arn"]
for kind, name in [("user", "Ann"), ("group", "Team")]:
    call = lambda operation, **kw: getattr(iam, operation)(**{f"{kind.title()}Name": name}, **kw)
    call(f"put_{kind}_policy", PolicyName="inline", PolicyDocument=POLICY)
    assert call(f"get_{kind}_policy", PolicyName="inline")["PolicyDocument"] == json.loads(POLICY)
    assert call(f"list_{kind}_policies")["PolicyNames"] == ["inline"]
    for arn in [ADMIN, own]:
        call(f"attach_{kind}_policy", PolicyArn=arn)
    assert [p["PolicyArn"] for p in call(f"list_attached_{kind}_policies")["AttachedPolicies"]] == [ADMIN, own]
assert iam.get_policy(PolicyArn=own)["Policy"]["AttachmentCount"] == 2
fails("DeleteConflict", "attached to entities", iam.delete_policy, PolicyArn=own)
fails("MalformedPolicyDocument", "", iam.put_user_policy, UserName="Ann", PolicyName="x", PolicyDocument="{")
fails("NoSuchEntity", "not attachable", iam.attach_user_policy, UserName="Ann", PolicyArn="arn:aws:iam::000000000000:policy/none")
for kind, name in [("user", "Ann"), ("group", "Team")]:
    call = lambda operation, **kw: getattr(iam, operation)(**{f"{kind.title()}Name": name}, **kw)
    fails("DeleteConflict", "must delete policies first", getattr(iam, f"delete_{kind}"), **{f"{kind.title()}Name": name})
    call(f"delete_{kind}_policy", PolicyName="inline")
    fails("DeleteConflict", "must detach all policies first", getattr(iam, f"delete_{kind}"), **{f"{kind.title()}Name": name})
    for arn in [ADMIN, own]:
        call(f"detach_{kind}_policy", PolicyArn=arn)
    fails("NoSuchEntity", "was not found", getattr(iam, f"detach_{kind}_policy"), **{f"{kind.title()}Name": name}, PolicyArn=own)
iam.delete_policy(PolicyArn=own)
iam.delete_group(GroupName="Team")

key = iam.create_access_key(UserName="Ann")["AccessKey"]
assert key["AccessKeyId"].startswith("AKIA") and len(key["SecretAccessKey"]) == 40 and key["Status"] == "Active", key
iam.create_access_key(UserName="Ann")
fails("LimitExceeded", "AccessKeysPerUser: 2", iam.create_access_key, UserName="Ann")
iam.update_access_key(UserName="Ann", AccessKeyId=key["AccessKeyId"], Status="Inactive")
keys = iam.list_access_keys(UserName="Ann")["AccessKeyMetadata"]
assert [k["Status"] for k in keys] == ["Inactive", "Active"], keys
fails("DeleteConflict", "delete access keys first", iam.delete_user, UserName="Ann")
for known in keys:
    iam.delete_access_key(UserName="Ann", AccessKeyId=known["AccessKeyId"])
fails("NoSuchEntity", "Access Key with id", iam.delete_access_key, UserName="Ann", AccessKeyId=key["AccessKeyId"])
iam.delete_user(UserName="Ann")
iam.delete_user(UserName="Rob")
assert iam.list_users()["Users"] == []

trust = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]})
iam.create_role(RoleName="r", AssumeRolePolicyDocument=trust)
iam.create_instance_profile(InstanceProfileName="p")
iam.add_role_to_instance_profile(InstanceProfileName="p", RoleName="r")
fails("LimitExceeded", "InstanceSessionsPerInstanceProfile: 1", iam.add_role_to_instance_profile, InstanceProfileName="p", RoleName="r")
assert [r["RoleName"] for r in iam.get_instance_profile(InstanceProfileName="p")["InstanceProfile"]["Roles"]] == ["r"]
assert [p["InstanceProfileName"] for p in iam.list_instance_profiles_for_role(RoleName="r")["InstanceProfiles"]] == ["p"]
fails("DeleteConflict", "remove roles from instance profile first", iam.delete_role, RoleName="r")
fails("DeleteConflict", "remove roles from instance profile first", iam.delete_instance_profile, InstanceProfileName="p")
iam.remove_role_from_instance_profile(InstanceProfileName="p", RoleName="r")
iam.delete_instance_profile(InstanceProfileName="p")
iam.delete_role(RoleName="r")
fails("NoSuchEntity", "Instance Profile p cannot be found.", iam.get_instance_profile, InstanceProfileName="p")
print("iam: ok")
