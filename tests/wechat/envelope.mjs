// The platform's envelope once more, in another language and with another library.
// Reads one JSON object a line, writes one answer a line.
import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { createInterface } from "node:readline";

const keyOf = (word) => Buffer.from(word + "=", "base64");
const sign = (...parts) => createHash("sha1").update(parts.sort().join("")).digest("hex");

function lock({ key, app, message }) {
  const text = Buffer.from(message, "utf8");
  const size = Buffer.alloc(4);
  size.writeUInt32BE(text.length);
  const inside = Buffer.concat([randomBytes(16), size, text, Buffer.from(app)]);
  const missing = 32 - (inside.length % 32);
  const padded = Buffer.concat([inside, Buffer.alloc(missing, missing)]);
  const aes = createCipheriv("aes-256-cbc", keyOf(key), keyOf(key).subarray(0, 16));
  aes.setAutoPadding(false);
  return Buffer.concat([aes.update(padded), aes.final()]).toString("base64");
}

function unlock({ key, locked }) {
  const aes = createDecipheriv("aes-256-cbc", keyOf(key), keyOf(key).subarray(0, 16));
  aes.setAutoPadding(false);
  const padded = Buffer.concat([aes.update(Buffer.from(locked, "base64")), aes.final()]);
  const inside = padded.subarray(16, padded.length - padded[padded.length - 1]);
  const length = inside.readUInt32BE(0);
  return {
    message: inside.subarray(4, 4 + length).toString("utf8"),
    app: inside.subarray(4 + length).toString("utf8"),
  };
}

for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line);
  const told = asked.locked ? unlock(asked) : { locked: lock(asked) };
  const locked = asked.locked ?? told.locked;
  console.log(JSON.stringify({ ...told, signature: sign(asked.token, "1", "2", locked) }));
}
