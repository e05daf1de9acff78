// A shop's access patterns on one table, with the document client of the AWS SDK for JavaScript v3. It empties the table first.
//
//     npm install @aws-sdk/client-dynamodb @aws-sdk/lib-dynamodb
//     TABLE=single-table node patterns.mjs
import assert from "node:assert/strict";
import { ConditionalCheckFailedException, DynamoDBClient, TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import {
  BatchWriteCommand, DynamoDBDocumentClient, GetCommand, QueryCommand, TransactWriteCommand, UpdateCommand, paginateScan,
} from "@aws-sdk/lib-dynamodb";

const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
const TableName = process.env.TABLE ?? "single-table";
const query = async (input) => (await client.send(new QueryCommand({ TableName, ...input }))).Items;
const get = async (PK, SK) => (await client.send(new GetCommand({ TableName, Key: { PK, SK } }))).Item;

// 1. A customer, with an email address that nobody else has: its own item, written in the same transaction.
const signUp = (customer, email) => client.send(new TransactWriteCommand({
  TransactItems: [
    { PK: `CUSTOMER#${customer}`, SK: "PROFILE", email, orders: 0 },
    { PK: `EMAIL#${email}`, SK: "EMAIL", customer },
  ].map((Item) => ({ Put: { TableName, Item, ConditionExpression: "attribute_not_exists(PK)" } })),
}));

// 2. A customer by id.
const profile = (customer) => get(`CUSTOMER#${customer}`, "PROFILE");

// 3. A customer by email address.
const byEmail = async (email) => {
  const found = await get(`EMAIL#${email}`, "EMAIL");
  return found && profile(found.customer);
};

// 4. An order with its lines and the customer's count of orders, all or nothing. Ids begin with the day, so they sort by it.
const place = (customer, order, openAt, lines) => client.send(new TransactWriteCommand({
  TransactItems: [
    {
      Update: {
        TableName, Key: { PK: `CUSTOMER#${customer}`, SK: "PROFILE" },
        UpdateExpression: "ADD orders :one", ConditionExpression: "attribute_exists(PK)", ExpressionAttributeValues: { ":one": 1 },
      },
    },
    {
      Put: {
        TableName, ConditionExpression: "attribute_not_exists(PK)",
        Item: {
          PK: `CUSTOMER#${customer}`, SK: `ORDER#${order}`, status: "paid", openAt,
          placedAt: order.replace(/^(....)(..)(..).*/, "$1-$2-$3"),
          total: lines.reduce((total, { quantity, price }) => total + quantity * price, 0),
        },
      },
    },
    ...lines.map(({ product, quantity, price }) => ({
      Put: { TableName, Item: { PK: `ORDER#${order}`, SK: `PRODUCT#${product}`, quantity, price } },
    })),
  ],
}));

// 5. A customer's newest orders.
const newestOrders = (customer, Limit) => query({
  KeyConditionExpression: "PK = :pk AND begins_with(SK, :order)", ScanIndexForward: false, Limit,
  ExpressionAttributeValues: { ":pk": `CUSTOMER#${customer}`, ":order": "ORDER#" },
});

// 6. A customer's orders of some days.
const ordersBetween = (customer, first, last) => query({
  KeyConditionExpression: "PK = :pk AND SK BETWEEN :first AND :last",
  ExpressionAttributeValues: { ":pk": `CUSTOMER#${customer}`, ":first": `ORDER#${first}`, ":last": `ORDER#${last}~` },
});

// 7. A customer and all orders, in one query: they are one item collection.
const collection = (customer) => query({
  KeyConditionExpression: "PK = :pk", ExpressionAttributeValues: { ":pk": `CUSTOMER#${customer}` },
});

// 8. What is in an order.
const lines = (order) => query({
  KeyConditionExpression: "PK = :pk AND begins_with(SK, :product)",
  ExpressionAttributeValues: { ":pk": `ORDER#${order}`, ":product": "PRODUCT#" },
});

// 9. Whose order it is: the inverted index, from the order's sort key to its partition.
const customerOf = async (order) => {
  const [found] = await query({
    IndexName: "inverted", KeyConditionExpression: "SK = :sk AND begins_with(PK, :customer)",
    ExpressionAttributeValues: { ":sk": `ORDER#${order}`, ":customer": "CUSTOMER#" },
  });
  return found?.PK.slice("CUSTOMER#".length);
};

// 10. The orders that a product is in: the inverted index again.
const ordersWith = async (product) => (await query({
  IndexName: "inverted", KeyConditionExpression: "SK = :sk", ExpressionAttributeValues: { ":sk": `PRODUCT#${product}` },
})).map(({ PK }) => PK.slice("ORDER#".length));

// 11. Orders of a status since a day, over all customers.
const byStatus = async (status, since) => ids(await query({
  IndexName: "by-status", KeyConditionExpression: "#status = :status AND placedAt >= :since",
  ExpressionAttributeNames: { "#status": "status" }, ExpressionAttributeValues: { ":status": status, ":since": since },
}));

// 12. What a warehouse has to ship, oldest first: the sparse index, in which shipped orders are not.
const openOrders = async (warehouse) => ids(await query({
  IndexName: "open", KeyConditionExpression: "openAt = :at", ExpressionAttributeValues: { ":at": warehouse },
}));

// 13. Ships an order once: its status changes, and it leaves the sparse index.
const ship = (customer, order) => client.send(new UpdateCommand({
  TableName, Key: { PK: `CUSTOMER#${customer}`, SK: `ORDER#${order}` },
  UpdateExpression: "SET #status = :shipped REMOVE openAt", ConditionExpression: "#status = :paid",
  ExpressionAttributeNames: { "#status": "status" }, ExpressionAttributeValues: { ":shipped": "shipped", ":paid": "paid" },
}));

// 14. A customer's largest orders: the local index, which may be read consistently.
const largestOrders = (customer, Limit) => query({
  IndexName: "by-total", KeyConditionExpression: "PK = :pk", ScanIndexForward: false, Limit, ConsistentRead: true,
  ExpressionAttributeValues: { ":pk": `CUSTOMER#${customer}` },
});

const ids = (items) => items.map(({ SK }) => SK.slice("ORDER#".length));

async function empty() {
  for await (const { Items } of paginateScan({ client, pageSize: 25 }, { TableName, ProjectionExpression: "PK, SK" })) {
    let RequestItems = Items.length > 0 ? { [TableName]: Items.map((Key) => ({ DeleteRequest: { Key } })) } : {};
    while (Object.keys(RequestItems).length > 0) {
      RequestItems = (await client.send(new BatchWriteCommand({ RequestItems }))).UnprocessedItems ?? {};
    }
  }
}

await empty();
await signUp("ada", "ada@example.com");
await signUp("bob", "bob@example.com");
await assert.rejects(signUp("eve", "ada@example.com"), (error) => {
  assert(error instanceof TransactionCanceledException);
  assert.deepEqual(error.CancellationReasons.map(({ Code }) => Code), ["None", "ConditionalCheckFailed"]);
  return true;
});
assert.equal(await profile("eve"), undefined);
await place("ada", "20260227-1", "berlin", [{ product: "tea", quantity: 2, price: 3.5 }, { product: "cup", quantity: 1, price: 12 }]);
await place("ada", "20260301-1", "berlin", [{ product: "tea", quantity: 1, price: 3.5 }]);
await place("bob", "20260301-2", "porto", [{ product: "pot", quantity: 1, price: 40 }, { product: "tea", quantity: 4, price: 3.25 }]);
await place("ada", "20260315-1", "porto", [{ product: "cup", quantity: 6, price: 11 }]);
await assert.rejects(place("eve", "20260316-1", "porto", []), TransactionCanceledException);

assert.equal((await profile("ada")).orders, 3);
assert.equal((await byEmail("bob@example.com")).PK, "CUSTOMER#bob");
assert.equal(await byEmail("eve@example.com"), undefined);
assert.deepEqual(ids(await newestOrders("ada", 2)), ["20260315-1", "20260301-1"]);
assert.deepEqual(ids(await ordersBetween("ada", "20260301", "20260331")), ["20260301-1", "20260315-1"]);
assert.deepEqual((await collection("bob")).map(({ SK }) => SK), ["ORDER#20260301-2", "PROFILE"]);
assert.deepEqual((await lines("20260301-2")).map(({ SK, quantity }) => [SK, quantity]), [["PRODUCT#pot", 1], ["PRODUCT#tea", 4]]);
assert.equal(await customerOf("20260301-2"), "bob");
assert.equal(await customerOf("20260316-1"), undefined);
assert.deepEqual(await ordersWith("tea"), ["20260227-1", "20260301-1", "20260301-2"]);
assert.deepEqual((await byStatus("paid", "2026-03-01")).sort(), ["20260301-1", "20260301-2", "20260315-1"]);
assert.deepEqual(await byStatus("paid", "2026-03-02"), ["20260315-1"]);
assert.deepEqual(await openOrders("berlin"), ["20260227-1", "20260301-1"]);
await ship("ada", "20260227-1");
await assert.rejects(ship("ada", "20260227-1"), ConditionalCheckFailedException);
assert.deepEqual(await openOrders("berlin"), ["20260301-1"]);
assert.deepEqual(await byStatus("shipped", "2026-01-01"), ["20260227-1"]);
assert.deepEqual((await largestOrders("ada", 2)).map(({ total }) => total), [66, 19]);
console.log("14 access patterns work");
