"""Sends and deletes messages, or checks that what was acknowledged holds after the server was killed."""
import sys
import boto3

sqs = boto3.client("sqs")
if sys.argv[1] == "write":
    plain = sqs.create_queue(QueueName="kept", Attributes={"VisibilityTimeout": "3"})["QueueUrl"]
    fifo = sqs.create_queue(QueueName="kept.fifo", Attributes={"FifoQueue": "true"})["QueueUrl"]
    for number in range(40):
        sqs.send_message(QueueUrl=plain, MessageBody=str(number))
        sqs.send_message(QueueUrl=fifo, MessageBody=str(number), MessageGroupId="g", MessageDeduplicationId=str(number))
    for _ in range(10):
        message = sqs.receive_message(QueueUrl=plain)["Messages"][0]
        if int(message["Body"]) % 2:
            sqs.delete_message(QueueUrl=plain, ReceiptHandle=message["ReceiptHandle"])
    message = sqs.receive_message(QueueUrl=fifo)["Messages"][0]
    sqs.delete_message(QueueUrl=fifo, ReceiptHandle=message["ReceiptHandle"])
else:
    def drain(url, wait=0):
        found = []
        while True:
            messages = sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10, WaitTimeSeconds=wait).get("Messages", [])
            if not messages:
                return found
            found += [int(message["Body"]) for message in messages]
            entries = [{"Id": str(at), "ReceiptHandle": m["ReceiptHandle"]} for at, m in enumerate(messages)]
            sqs.delete_message_batch(QueueUrl=url, Entries=entries)

    plain = sqs.get_queue_url(QueueName="kept")["QueueUrl"]
    fifo = sqs.get_queue_url(QueueName="kept.fifo")["QueueUrl"]
    # A duplicate of a message that was deleted before the crash is still one.
    sqs.send_message(QueueUrl=fifo, MessageBody="again", MessageGroupId="g", MessageDeduplicationId="0")
    found = drain(fifo)
    assert found == list(range(1, 40)), found
    # What was in flight is so still, until its timeout ends.
    found = sorted(drain(plain, wait=5))
    assert found == [number for number in range(40) if number >= 10 or number % 2 == 0], found
