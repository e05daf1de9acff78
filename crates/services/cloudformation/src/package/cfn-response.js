// Answers CloudFormation for a custom resource: response.send(event, context, response.SUCCESS, { Key: "value" }).

"use strict";

exports.SUCCESS = "SUCCESS";
exports.FAILED = "FAILED";

exports.send = function send(event, context, responseStatus, responseData, physicalResourceId, noEcho) {
  const where = context.logStreamName;
  const body = JSON.stringify({
    Status: responseStatus,
    Reason: `See the details in CloudWatch Log Stream: ${where}`,
    PhysicalResourceId: physicalResourceId || where,
    StackId: event.StackId,
    RequestId: event.RequestId,
    LogicalResourceId: event.LogicalResourceId,
    NoEcho: noEcho || false,
    Data: responseData,
  });
  const url = new URL(event.ResponseURL);
  const { request } = require(url.protocol === "https:" ? "https" : "http");
  return new Promise((resolve) => {
    const done = () => {
      if (typeof context.done === "function") context.done();
      resolve();
    };
    const headers = { "content-type": "", "content-length": Buffer.byteLength(body) };
    const call = request(url, { method: "PUT", headers }, (reply) => {
      console.log(`Status code: ${reply.statusCode}`);
      reply.resume();
      reply.on("end", done);
    });
    call.on("error", (error) => {
      console.log(`send(..) failed executing the request: ${error}`);
      done();
    });
    call.end(body);
  });
};
