// The document client of the AWS SDK for JavaScript v3 on one table.
import assert from "node:assert/strict";
import { CreateTableCommand, DynamoDBClient, ResourceNotFoundException } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";

const client = new DynamoDBClient({});
const documents = DynamoDBDocumentClient.from(client);
await client.send(new CreateTableCommand({
  TableName: "games",
  KeySchema: [{ AttributeName: "id", KeyType: "HASH" }, { AttributeName: "turn", KeyType: "RANGE" }],
  AttributeDefinitions: [{ AttributeName: "id", AttributeType: "S" }, { AttributeName: "turn", AttributeType: "N" }],
  BillingMode: "PAY_PER_REQUEST",
}));
for (let turn = 1; turn <= 6; turn += 1) {
  await documents.send(new PutCommand({ TableName: "games", Item: { id: "g1", turn, cards: ["hulk", "thor"], power: { now: turn } } }));
}
const { Item } = await documents.send(new GetCommand({ TableName: "games", Key: { id: "g1", turn: 2 }, ConsistentRead: true }));
assert.deepEqual(Item, { id: "g1", turn: 2, cards: ["hulk", "thor"], power: { now: 2 } });
const updated = await documents.send(new UpdateCommand({
  TableName: "games", Key: { id: "g1", turn: 2 }, UpdateExpression: "SET power.#n = power.#n + :two, cards[1] = :card",
  ExpressionAttributeNames: { "#n": "now" }, ExpressionAttributeValues: { ":two": 2, ":card": "iron man" }, ReturnValues: "UPDATED_NEW",
}));
assert.deepEqual(updated.Attributes, { power: { now: 4 }, cards: ["iron man"] });
const query = await documents.send(new QueryCommand({
  TableName: "games", KeyConditionExpression: "id = :id AND turn > :turn", ExpressionAttributeValues: { ":id": "g1", ":turn": 3 },
}));
assert.deepEqual(query.Items.map((item) => item.turn), [4, 5, 6]);
await assert.rejects(documents.send(new GetCommand({ TableName: "nothing", Key: { id: "x" } })), ResourceNotFoundException);
