"""`whimbrel table`: what it lists, shows, exports and imports, and what it says where it cannot. $WHIMBREL is the program."""
import json
import os
import subprocess
import tempfile
import boto3

client = boto3.client("dynamodb")
folder = tempfile.TemporaryDirectory()
os.chdir(folder.name)


def run(*words, given=None):
    """Runs `whimbrel table` and gives back whether it worked, what it printed and what it noted."""
    done = subprocess.run([os.environ["WHIMBREL"], "table", *words], input=given, capture_output=True, text=True)
    return done.returncode == 0, done.stdout, done.stderr


def works(*words, given=None):
    ok, out, err = run(*words, given=given)
    assert ok, err
    return out


def fails(*words, given=None):
    ok, out, err = run(*words, given=given)
    assert not ok, out
    return err


def make(name, **billing):
    client.create_table(
        TableName=name,
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}, {"AttributeName": "at", "KeyType": "RANGE"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}, {"AttributeName": "at", "AttributeType": "N"}],
        **(billing or {"BillingMode": "PAY_PER_REQUEST"}),
    )


def count(name):
    return sum(page["Count"] for page in client.get_paginator("scan").paginate(TableName=name, Select="COUNT"))


assert works("list").startswith("no tables in us-east-1")
make("orders")
make("copy")
make("slow", ProvisionedThroughput={"ReadCapacityUnits": 100, "WriteCapacityUnits": 400})
assert works("list").splitlines()[:3] == [
    "TABLE   STATUS  KEY     CAPACITY             INDEXES",
    "copy    ACTIVE  id, at  on demand",
    "orders  ACTIVE  id, at  on demand",
]
assert [table["TableName"] for table in json.loads(works("list", "--json"))] == ["copy", "orders", "slow"]

# Plain lines in, DynamoDB's export form out, and that in again: every type and digit stays.
plain = [{"id": f"c{number % 7}", "at": number, "status": "paid" if number % 3 else "open"} for number in range(700)]
with open("plain.jsonl", "w") as file:
    file.writelines(json.dumps(item) + "\n" for item in plain)
assert json.loads(works("import", "orders", "plain.jsonl", "--json")) == {"table": "orders", "file": "plain.jsonl", "items": 700}
rich = {"id": {"S": "rich"}, "at": {"N": "-1"}, "n": {"N": "12345678901234567890.123456789012345678"}, "b": {"B": "AAEC"},
        "ss": {"SS": ["x", "y"]}, "ns": {"NS": ["1", "2"]}, "bs": {"BS": ["AQ=="]}, "l": {"L": [{"NULL": True}, {"BOOL": False}]}, "m": {"M": {"k": {"S": ""}}}}
works("import", "orders", "-", given=json.dumps({"Item": rich}) + "\n\n")
works("export", "orders", "orders.jsonl")
lines = open("orders.jsonl").read().splitlines()
assert len(lines) == 701 and {"Item": rich} in [json.loads(line) for line in lines]
assert os.listdir(".").count(".orders.jsonl.partial") == 0
works("import", "copy", "orders.jsonl")
assert sorted(works("export", "copy", "-").splitlines()) == sorted(lines)
works("import", "copy", "orders.jsonl")
assert count("copy") == 701

# Of two lines with one key the later counts, wherever they stand.
works("import", "copy", "-", given="".join(f'{{"id": "same", "at": 1, "n": {number}}}\n' for number in range(300)))
assert client.get_item(TableName="copy", Key={"id": {"S": "same"}, "at": {"N": "1"}})["Item"]["n"] == {"N": "299"}

# A table that has too little throughput takes them nevertheless.
works("import", "slow", "orders.jsonl")
assert count("slow") == 701

found = works("scan", "orders", "--filter", "#s = :s AND #a > :a", "--name", "#s=status", "--name", "#a=at", "--value", ":s=open", "--value", ":a=690")
assert sorted(found.splitlines()) == [
    f'{{"at": {at}, "id": "c{at % 7}", "status": "open"}}' for at in (693, 696, 699)]
assert len(works("scan", "orders", "--limit", "5").splitlines()) == 5
shown = works("scan", "orders", "--filter", "id = :id", "--value", ":id=rich", "--json")
assert json.loads(shown) == {"Item": rich}, shown

assert "there is no table `nope` in us-east-1" in fails("scan", "nope")
assert "there is no table `nope` in us-east-1" in fails("export", "nope", "nope.jsonl") and not os.path.exists("nope.jsonl")
assert "opening nothing.jsonl; name a file of items" in fails("import", "orders", "nothing.jsonl")
assert 'ValidationException: Invalid FilterExpression: Syntax error; token: "is", near: "this is no"' in fails("scan", "orders", "--filter", "this is no filter")
assert "--json prints to standard output" in fails("export", "orders", "-", "--json")
with open("bad.jsonl", "w") as file:
    file.writelines(json.dumps(item) + "\n" for item in [*plain[:50], {"id": "x"}, *plain[50:]])
said = fails("import", "orders", "bad.jsonl")
assert said.startswith("error: bad.jsonl, line 51: the item has no `at`, which is the table's sort key\n"), said
assert "all before line 51." in said and said.rstrip().endswith("--from-line 51."), said
# What only the server can know is told with its line, too.
with open("bad.jsonl", "w") as file:
    file.writelines(json.dumps(item) + "\n" for item in [*plain[:50], {"id": "", "at": 1}, *plain[50:]])
said = fails("import", "orders", "bad.jsonl")
assert said.startswith("error: bad.jsonl, line 51: ValidationException: One or more parameter values are not valid."), said
