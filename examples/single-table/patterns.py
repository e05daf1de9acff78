"""A shop's access patterns on one table, with boto3. It empties the table first.

    TABLE=single-table python3 patterns.py
"""
import os
from decimal import Decimal

import boto3
from boto3.dynamodb.conditions import Key

resource = boto3.resource("dynamodb")
table = resource.Table(os.environ.get("TABLE", "single-table"))
client = resource.meta.client  # takes plain values, as the resource does


def sign_up(customer, email):
    """1. A customer, with an email address that nobody else has: its own item, written in the same transaction."""
    new = "attribute_not_exists(PK)"
    client.transact_write_items(TransactItems=[
        {"Put": {"TableName": table.name, "ConditionExpression": new,
                 "Item": {"PK": f"CUSTOMER#{customer}", "SK": "PROFILE", "email": email, "orders": 0}}},
        {"Put": {"TableName": table.name, "ConditionExpression": new,
                 "Item": {"PK": f"EMAIL#{email}", "SK": "EMAIL", "customer": customer}}},
    ])


def profile(customer):
    """2. A customer by id."""
    return table.get_item(Key={"PK": f"CUSTOMER#{customer}", "SK": "PROFILE"}).get("Item")


def by_email(email):
    """3. A customer by email address."""
    found = table.get_item(Key={"PK": f"EMAIL#{email}", "SK": "EMAIL"}).get("Item")
    return found and profile(found["customer"])


def place(customer, order, warehouse, lines):
    """4. An order with its lines and the customer's count of orders, all or nothing. Ids begin with the day, so they sort by it."""
    placed_at = f"{order[:4]}-{order[4:6]}-{order[6:8]}"
    total = sum(quantity * price for _, quantity, price in lines)
    client.transact_write_items(TransactItems=[
        {"Update": {"TableName": table.name, "Key": {"PK": f"CUSTOMER#{customer}", "SK": "PROFILE"},
                    "UpdateExpression": "ADD orders :one", "ConditionExpression": "attribute_exists(PK)",
                    "ExpressionAttributeValues": {":one": 1}}},
        {"Put": {"TableName": table.name, "ConditionExpression": "attribute_not_exists(PK)",
                 "Item": {"PK": f"CUSTOMER#{customer}", "SK": f"ORDER#{order}", "status": "paid", "placedAt": placed_at,
                          "openAt": warehouse, "total": total}}},
        *({"Put": {"TableName": table.name, "Item": {"PK": f"ORDER#{order}", "SK": f"PRODUCT#{product}", "quantity": quantity, "price": price}}}
          for product, quantity, price in lines),
    ])


def newest_orders(customer, count):
    """5. A customer's newest orders."""
    return table.query(KeyConditionExpression=Key("PK").eq(f"CUSTOMER#{customer}") & Key("SK").begins_with("ORDER#"),
                       ScanIndexForward=False, Limit=count)["Items"]


def orders_between(customer, first_day, last_day):
    """6. A customer's orders of some days."""
    days = Key("SK").between(f"ORDER#{first_day}", f"ORDER#{last_day}~")
    return table.query(KeyConditionExpression=Key("PK").eq(f"CUSTOMER#{customer}") & days)["Items"]


def collection(customer):
    """7. A customer and all orders, in one query: they are one item collection."""
    return table.query(KeyConditionExpression=Key("PK").eq(f"CUSTOMER#{customer}"))["Items"]


def lines(order):
    """8. What is in an order."""
    return table.query(KeyConditionExpression=Key("PK").eq(f"ORDER#{order}") & Key("SK").begins_with("PRODUCT#"))["Items"]


def customer_of(order):
    """9. Whose order it is: the inverted index, from the order's sort key to its partition."""
    found = table.query(IndexName="inverted", KeyConditionExpression=Key("SK").eq(f"ORDER#{order}") & Key("PK").begins_with("CUSTOMER#"))["Items"]
    return found[0]["PK"].removeprefix("CUSTOMER#") if found else None


def orders_with(product):
    """10. The orders that a product is in: the inverted index again."""
    found = table.query(IndexName="inverted", KeyConditionExpression=Key("SK").eq(f"PRODUCT#{product}"))["Items"]
    return [item["PK"].removeprefix("ORDER#") for item in found]


def by_status(status, since):
    """11. Orders of a status since a day, over all customers."""
    found = table.query(IndexName="by-status", KeyConditionExpression=Key("status").eq(status) & Key("placedAt").gte(since))["Items"]
    return [item["SK"].removeprefix("ORDER#") for item in found]


def open_orders(warehouse):
    """12. What a warehouse has to ship, oldest first: the sparse index, in which shipped orders are not."""
    found = table.query(IndexName="open", KeyConditionExpression=Key("openAt").eq(warehouse))["Items"]
    return [item["SK"].removeprefix("ORDER#") for item in found]


def ship(customer, order):
    """13. Ships an order once: its status changes, and it leaves the sparse index."""
    table.update_item(Key={"PK": f"CUSTOMER#{customer}", "SK": f"ORDER#{order}"},
                      UpdateExpression="SET #status = :shipped REMOVE openAt", ConditionExpression="#status = :paid",
                      ExpressionAttributeNames={"#status": "status"},
                      ExpressionAttributeValues={":shipped": "shipped", ":paid": "paid"})


def largest_orders(customer, count):
    """14. A customer's largest orders: the local index, which may be read consistently."""
    return table.query(IndexName="by-total", KeyConditionExpression=Key("PK").eq(f"CUSTOMER#{customer}"),
                       ScanIndexForward=False, Limit=count, ConsistentRead=True)["Items"]


def empty():
    with table.batch_writer() as batch:
        start = {}
        while start is not None:
            page = table.scan(ProjectionExpression="PK, SK", **start)
            for item in page["Items"]:
                batch.delete_item(Key=item)
            start = {"ExclusiveStartKey": page["LastEvaluatedKey"]} if "LastEvaluatedKey" in page else None


def ids(items):
    return [item["SK"].removeprefix("ORDER#") for item in items]


def refused(action, *arguments):
    """What an action is refused with."""
    try:
        action(*arguments)
    except (client.exceptions.TransactionCanceledException, client.exceptions.ConditionalCheckFailedException) as error:
        return [reason["Code"] for reason in error.response.get("CancellationReasons", [{"Code": "ConditionalCheckFailed"}])]
    raise AssertionError(f"{action.__name__}{arguments} should have been refused")


empty()
sign_up("ada", "ada@example.com")
sign_up("bob", "bob@example.com")
assert refused(sign_up, "eve", "ada@example.com") == ["None", "ConditionalCheckFailed"]
assert profile("eve") is None
place("ada", "20260227-1", "berlin", [("tea", 2, Decimal("3.50")), ("cup", 1, Decimal("12"))])
place("ada", "20260301-1", "berlin", [("tea", 1, Decimal("3.50"))])
place("bob", "20260301-2", "porto", [("pot", 1, Decimal("40")), ("tea", 4, Decimal("3.25"))])
place("ada", "20260315-1", "porto", [("cup", 6, Decimal("11.10"))])
assert refused(place, "eve", "20260316-1", "porto", [("tea", 1, Decimal("3.50"))]) == ["ConditionalCheckFailed", "None", "None"]

assert profile("ada")["orders"] == 3
assert by_email("bob@example.com")["PK"] == "CUSTOMER#bob" and by_email("eve@example.com") is None
assert ids(newest_orders("ada", 2)) == ["20260315-1", "20260301-1"]
assert ids(orders_between("ada", "20260301", "20260331")) == ["20260301-1", "20260315-1"]
assert [item["SK"] for item in collection("bob")] == ["ORDER#20260301-2", "PROFILE"]
assert [(line["SK"], line["quantity"]) for line in lines("20260301-2")] == [("PRODUCT#pot", 1), ("PRODUCT#tea", 4)]
assert customer_of("20260301-2") == "bob" and customer_of("20260316-1") is None
assert orders_with("tea") == ["20260227-1", "20260301-1", "20260301-2"]
assert set(by_status("paid", "2026-03-01")) == {"20260301-1", "20260301-2", "20260315-1"}
assert by_status("paid", "2026-03-02") == ["20260315-1"]
assert open_orders("berlin") == ["20260227-1", "20260301-1"]
ship("ada", "20260227-1")
assert refused(ship, "ada", "20260227-1") == ["ConditionalCheckFailed"]
assert open_orders("berlin") == ["20260301-1"]
assert by_status("shipped", "2026-01-01") == ["20260227-1"]
assert [order["total"] for order in largest_orders("ada", 2)] == [Decimal("66.60"), Decimal("19")]
print("14 access patterns work")
