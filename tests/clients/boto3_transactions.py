"""Money is moved by transactions, each with a token and a line in a ledger, while the server is killed and started anew.

`write` moves it until the server goes away, and says on its output how often it was told that a transaction was done; the file
$LEDGER remembers every token and whether it was acknowledged. `check` reads everything: an acknowledged transaction is there
whole, none is there in half, and sending any of them once more, by its token, does each exactly once.
"""

import json
import os
import random
import sys
import threading
import uuid

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

ACCOUNTS = 8
START = 1000
TABLES = ("accounts", "ledger")

client = boto3.client(
    "dynamodb", config=Config(retries={"total_max_attempts": 1}, read_timeout=20, max_pool_connections=16)
)
told = threading.Lock()


def make():
    for name in TABLES:
        client.create_table(
            TableName=name,
            BillingMode="PAY_PER_REQUEST",
            KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        )
    for number in range(ACCOUNTS):
        client.put_item(
            TableName="accounts", Item={"id": {"S": str(number)}, "money": {"N": str(START)}}
        )


def send(transfer):
    """All of a transfer: two accounts and its line in the ledger, which there is none of before."""

    def account(number, change):
        return {
            "Update": {
                "TableName": "accounts",
                "Key": {"id": {"S": str(number)}},
                "UpdateExpression": "ADD money :change",
                "ConditionExpression": "attribute_exists(id)",
                "ExpressionAttributeValues": {":change": {"N": str(change)}},
            }
        }

    line = {name: {"N": str(transfer[name])} for name in ("from", "to", "amount")}
    client.transact_write_items(
        ClientRequestToken=transfer["token"],
        TransactItems=[
            account(transfer["from"], -transfer["amount"]),
            {
                "Put": {
                    "TableName": "ledger",
                    "Item": {"id": {"S": transfer["token"]}, **line},
                    "ConditionExpression": "attribute_not_exists(id)",
                }
            },
            account(transfer["to"], transfer["amount"]),
        ],
    )


def note(transfer, acknowledged):
    with told, open(os.environ["LEDGER"], "a") as file:
        file.write(json.dumps({**transfer, "acknowledged": acknowledged}) + "\n")
        if acknowledged:
            print("acknowledged", flush=True)


def move(seed):
    chance = random.Random(seed)
    # Bounded: the server is killed long before.
    for _ in range(5000):
        start, end = chance.sample(range(ACCOUNTS), 2)
        transfer = {"token": str(uuid.uuid4()), "from": start, "to": end, "amount": chance.randint(1, 5)}
        try:
            send(transfer)
        except ClientError:
            raise
        except Exception:
            note(transfer, False)
            return
        note(transfer, True)


def write(seed):
    if not client.list_tables()["TableNames"]:
        make()
    threads = [threading.Thread(target=move, args=(seed * 100 + number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def scan(table):
    pages = client.get_paginator("scan").paginate(TableName=table, ConsistentRead=True)
    return {item["id"]["S"]: item for page in pages for item in page["Items"]}


def consistent():
    """The ledger, when the accounts say just what it does."""
    ledger, accounts = scan("ledger"), scan("accounts")
    money = {str(number): START for number in range(ACCOUNTS)}
    for line in ledger.values():
        money[line["from"]["N"]] -= int(line["amount"]["N"])
        money[line["to"]["N"]] += int(line["amount"]["N"])
    found = {number: int(account["money"]["N"]) for number, account in accounts.items()}
    assert found == money, f"the accounts say {found}, the ledger {money}"
    return ledger


def check():
    with open(os.environ["LEDGER"]) as file:
        transfers = [json.loads(line) for line in file]
    ledger = consistent()
    lost = [t for t in transfers if t["acknowledged"] and t["token"] not in ledger]
    assert not lost, f"{len(lost)} acknowledged transactions are lost: {lost[:3]}"
    strange = set(ledger) - {t["token"] for t in transfers}
    assert not strange, f"nobody asked for {strange}"
    unsure = [t for t in transfers if not t["acknowledged"]]
    assert unsure, "no transaction was under way when the server was killed"
    # Those that nobody was told of, and some that were done for sure, by the tokens they had.
    again = unsure + random.Random(1).sample([t for t in transfers if t["acknowledged"]], 20)
    for transfer in again:
        send(transfer)
    assert set(consistent()) == set(ledger) | {t["token"] for t in again}
    # What nobody was told of is done now.
    with open(os.environ["LEDGER"], "w") as file:
        file.writelines(json.dumps({**t, "acknowledged": True}) + "\n" for t in transfers)
    # A token does not stand for something else.
    other = {**again[0], "amount": again[0]["amount"] + 1}
    try:
        send(other)
        raise AssertionError("a token did something else than at first")
    except client.exceptions.IdempotentParameterMismatchException:
        pass


if sys.argv[1] == "write":
    write(int(sys.argv[2]))
else:
    check()
