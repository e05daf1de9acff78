"""PartiQL as an application uses it: one statement, batches, transactions, and the errors it can meet."""
import boto3
from botocore.exceptions import ClientError
from decimal import Decimal

resource = boto3.resource("dynamodb")
client = boto3.client("dynamodb")


def fails(code, call, **kwargs):
    try:
        call(**kwargs)
    except ClientError as error:
        assert error.response["Error"]["Code"] == code, error.response
        return error.response
    raise AssertionError(f"{code} was expected")


def run(statement, *parameters, **kwargs):
    if parameters:
        kwargs["Parameters"] = [{"S": p} if isinstance(p, str) else {"N": str(p)} if isinstance(p, int) else p for p in parameters]
    return client.execute_statement(Statement=statement, **kwargs)


table = resource.create_table(
    TableName="Music",
    KeySchema=[{"AttributeName": "Artist", "KeyType": "HASH"}, {"AttributeName": "SongTitle", "KeyType": "RANGE"}],
    AttributeDefinitions=[
        {"AttributeName": "Artist", "AttributeType": "S"},
        {"AttributeName": "SongTitle", "AttributeType": "S"},
        {"AttributeName": "Genre", "AttributeType": "S"},
        {"AttributeName": "Sold", "AttributeType": "N"},
    ],
    GlobalSecondaryIndexes=[{
        "IndexName": "by-genre",
        "KeySchema": [{"AttributeName": "Genre", "KeyType": "HASH"}, {"AttributeName": "Sold", "KeyType": "RANGE"}],
        "Projection": {"ProjectionType": "KEYS_ONLY"},
    }],
    BillingMode="PAY_PER_REQUEST",
)
table.wait_until_exists()

# INSERT: every type, by literal and by parameter.
insert = """INSERT INTO "Music" VALUE {'Artist': 'Acme Band', 'SongTitle': 'PartiQL Rocks', 'Genre': 'rock', 'Sold': 1.5e3,
    'AwardDetail': {'Grammys': [2020, 2018]}, 'BandMembers': <<'ada', 'bob'>>, 'Years': <<2018, 2.5>>, 'Live': true, 'Note': null,
    'Raw': ?, 'It''s': 'o''clock'}"""
assert run(insert, {"B": b"raw"})["Items"] == []
item = table.get_item(Key={"Artist": "Acme Band", "SongTitle": "PartiQL Rocks"})["Item"]
assert item["Sold"] == 1500 and item["AwardDetail"] == {"Grammys": [2020, 2018]} and item["BandMembers"] == {"ada", "bob"}, item
assert item["Years"] == {Decimal("2018"), Decimal("2.5")} and item["Live"] is True and item["Note"] is None and item["It's"] == "o'clock", item
assert bytes(item["Raw"]) == b"raw"
duplicate = fails("DuplicateItemException", run, statement=insert, Parameters=[{"B": b"raw"}])
assert duplicate["Error"]["Message"] == "Duplicate primary key exists in table", duplicate
lacking = fails("ValidationException", run, statement="INSERT INTO Music VALUE {'Artist': 'x'}")
assert "Missing the key SongTitle in the item" in lacking["Error"]["Message"], lacking

# SELECT: by key, by partition, by index, by looking at everything; pages.
for at in range(12):
    run("INSERT INTO Music VALUE {'Artist': ?, 'SongTitle': ?, 'Genre': ?, 'Sold': ?}", "Long Player", f"Track {at:02}", "folk" if at % 2 else "pop", at)
titles = lambda reply: [row["SongTitle"]["S"] for row in reply["Items"]]
assert titles(run("SELECT SongTitle FROM Music WHERE Artist = ? AND begins_with(SongTitle, 'Track 1')", "Long Player")) == ["Track 10", "Track 11"]
assert titles(run("SELECT * FROM Music WHERE Artist = 'Long Player' AND SongTitle BETWEEN 'Track 03' AND 'Track 05' ORDER BY SongTitle DESC")) == ["Track 05", "Track 04", "Track 03"]
assert run("SELECT AwardDetail.Grammys[1], \"Sold\" FROM Music WHERE Artist = 'Acme Band'")["Items"] == [{"Grammys[1]": {"N": "2018"}, "Sold": {"N": "1500"}}]
assert titles(run("SELECT * FROM \"Music\".\"by-genre\" WHERE Genre = 'folk' AND Sold > 6")) == ["Track 07", "Track 09", "Track 11"]
assert titles(run("SELECT SongTitle FROM Music WHERE Sold IN [3, 5] AND Live IS MISSING")) == ["Track 03", "Track 05"]
assert len(run("SELECT * FROM Music")["Items"]) == 13
everyone = "SELECT SongTitle FROM Music WHERE Artist IN ['Long Player', 'Acme Band', 'Nobody']"
found, token, pages = [], None, 0
while True:
    page = run(everyone, Limit=5, **({"NextToken": token} if token else {}))
    found, token, pages = found + titles(page), page.get("NextToken"), pages + 1
    if not token:
        break
    assert page["LastEvaluatedKey"]["SongTitle"]["S"] == found[-1], page
assert found == [f"Track {at:02}" for at in range(12)] + ["PartiQL Rocks"] and pages == 3, (found, pages)
first = run(everyone, Limit=5)
wrong = fails("ValidationException", run, statement="SELECT * FROM Music", NextToken=first["NextToken"])
assert wrong["Error"]["Message"] == "NextToken does not match request", wrong
paginator = client.get_paginator("execute_statement") if client.can_paginate("execute_statement") else None
assert paginator is None or sum(len(p["Items"]) for p in paginator.paginate(Statement="SELECT * FROM Music", Limit=4)) == 13
cost = run("SELECT * FROM Music WHERE Artist = 'Acme Band'", ConsistentRead=True, ReturnConsumedCapacity="TOTAL")["ConsumedCapacity"]
assert cost == {"TableName": "Music", "CapacityUnits": 1.0}, cost

# UPDATE and DELETE: what they change, what they give back, what they refuse.
key = "WHERE Artist = 'Acme Band' AND SongTitle = 'PartiQL Rocks'"
reply = run(f"""UPDATE Music SET Sold = Sold + 1 SET AwardDetail.Grammys = list_append(AwardDetail.Grammys, [2016])
    SET BandMembers = set_add(BandMembers, <<'eve'>>) SET Years = set_delete(Years, <<2018, 2.5>>) REMOVE Note {key} AND Live = true
    RETURNING MODIFIED NEW *""")
assert reply["Items"] == [{"Sold": {"N": "1501"}, "AwardDetail": {"M": {"Grammys": {"L": [{"N": "2020"}, {"N": "2018"}, {"N": "2016"}]}}},
                           "BandMembers": {"SS": ["ada", "bob", "eve"]}}], reply
assert run(f"FROM Music {key} SET Sold = 1 RETURNING ALL OLD *")["Items"][0]["Sold"] == {"N": "1501"}
refused = fails("ConditionalCheckFailedException", run, statement=f"UPDATE Music SET Sold = 2 {key} AND Sold > 5", ReturnValuesOnConditionCheckFailure="ALL_OLD")
assert refused["Error"]["Message"] == "The conditional request failed" and refused["Item"]["Sold"] == {"N": "1"}, refused
fails("ConditionalCheckFailedException", run, statement="UPDATE Music SET Sold = 2 WHERE Artist = 'No' AND SongTitle = 'One'")
assert "Item" not in table.get_item(Key={"Artist": "No", "SongTitle": "One"})
partial = fails("ValidationException", run, statement="DELETE FROM Music WHERE Artist = 'Acme Band'")
assert partial["Error"]["Message"] == "Where clause does not contain a mandatory equality on all key attributes", partial
fails("ConditionalCheckFailedException", run, statement=f"DELETE FROM Music {key} AND Sold > 5")
assert run("DELETE FROM Music WHERE Artist = 'No' AND SongTitle = 'One' AND Sold > 5 RETURNING ALL OLD *")["Items"] == []
assert run(f"DELETE FROM Music {key} RETURNING ALL OLD *")["Items"][0]["Sold"] == {"N": "1"}
malformed = fails("ValidationException", run, statement="SLECT * FROM Music")
assert malformed["Error"]["Message"] == "Statement wasn't well formed, can't be processed: Expected data manipulation", malformed
fails("ResourceNotFoundException", run, statement="SELECT * FROM Nowhere")

# A batch: each statement succeeds or fails on its own.
track = lambda at: f"WHERE Artist = 'Long Player' AND SongTitle = 'Track {at:02}'"
batch = lambda *statements, **kwargs: client.batch_execute_statement(Statements=[{"Statement": s} for s in statements], **kwargs)["Responses"]
answers = batch(
    "INSERT INTO Music VALUE {'Artist': 'Batch', 'SongTitle': 'One'}",
    "INSERT INTO Music VALUE {'Artist': 'Long Player', 'SongTitle': 'Track 01'}",
    f"UPDATE Music SET Sold = 100 {track(1)} AND Sold > 50",
    f"UPDATE Music SET Sold = 100 {track(2)} RETURNING MODIFIED OLD *",
    "UPDATE Nowhere SET a = 1 WHERE b = 2",
    "UPDATE Music SET",
)
assert [a.get("Error", {}).get("Code") for a in answers] == [None, "DuplicateItem", "ConditionalCheckFailed", None, "ResourceNotFound", "ValidationError"], answers
assert answers[3] == {"TableName": "Music", "Item": {"Sold": {"N": "2"}}} and "TableName" not in answers[5], answers
rows = batch(f"SELECT Sold FROM Music {track(2)}", f"SELECT * FROM Music {track(99)}", "SELECT * FROM Music WHERE Artist = 'Long Player'")
assert rows[0] == {"TableName": "Music", "Item": {"Sold": {"N": "100"}}} and rows[1] == {"TableName": "Music"}, rows
assert rows[2]["Error"]["Message"] == "Select statements within BatchExecuteStatement must specify the primary key in the where clause.", rows
mixed = [{"Statement": f"SELECT * FROM Music {track(1)}"}, {"Statement": f"DELETE FROM Music {track(1)}"}]
fails("ValidationException", client.batch_execute_statement, Statements=mixed)
fails("ValidationException", client.batch_execute_statement, Statements=mixed[:1] * 26)

# A transaction: all or nothing, once for each token.
transact = lambda *statements, **kwargs: client.execute_transaction(TransactStatements=[{"Statement": s} for s in statements], **kwargs)
both = (f"UPDATE Music SET Sold = Sold + 1 {track(3)}", f"EXISTS(SELECT * FROM Music {track(4)} AND Live IS MISSING)")
for units in ("WriteCapacityUnits", "ReadCapacityUnits"):
    reply = transact(*both, ClientRequestToken="once", ReturnConsumedCapacity="TOTAL")
    assert reply["Responses"] == [] and units in reply["ConsumedCapacity"][0], reply
assert table.get_item(Key={"Artist": "Long Player", "SongTitle": "Track 03"})["Item"]["Sold"] == 4
fails("IdempotentParameterMismatchException", client.execute_transaction, TransactStatements=[{"Statement": both[0]}], ClientRequestToken="once")
cancelled = fails("TransactionCanceledException", client.execute_transaction, TransactStatements=[
    {"Statement": f"DELETE FROM Music {track(5)}"},
    {"Statement": "INSERT INTO Music VALUE {'Artist': 'Long Player', 'SongTitle': 'Track 06'}"},
    {"Statement": f"UPDATE Music SET Sold = 0 {track(7)} AND Sold > 50", "ReturnValuesOnConditionCheckFailure": "ALL_OLD"},
])
assert [reason["Code"] for reason in cancelled["CancellationReasons"]] == ["None", "DuplicateItem", "ConditionalCheckFailed"], cancelled
assert cancelled["CancellationReasons"][2]["Item"]["Sold"] == {"N": "7"}, cancelled
assert "Item" in table.get_item(Key={"Artist": "Long Player", "SongTitle": "Track 05"})
read = transact(f"SELECT Sold FROM Music {track(5)}", f"SELECT * FROM Music {track(99)}")["Responses"]
assert read == [{"Item": {"Sold": {"N": "5"}}}, {}], read
for statements, message in [
    ([f"SELECT * FROM Music {track(1)}", f"DELETE FROM Music {track(2)}"], "ExecuteTransaction API does not support both read and write operations in the same request."),
    ([f"DELETE FROM Music {track(1)} RETURNING ALL OLD *"], "Validation failed in TransactStatements[0]: RETURNING clause is not supported in ExecuteTransaction."),
    ([f"DELETE FROM Music {track(1)}", f"DELETE FROM Music {track(1)}"], "Transaction request cannot include multiple operations on one item"),
    (["SELECT * FROM \"Music\".\"by-genre\" WHERE Genre = 'pop'"], "Validation failed in TransactStatements[0]: Reads on indices are not supported within transactions."),
]:
    refused = fails("ValidationException", client.execute_transaction, TransactStatements=[{"Statement": s} for s in statements])
    assert refused["Error"]["Message"] == message, refused
print("ok")
