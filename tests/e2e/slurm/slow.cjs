// Loaded into the tasks before the command: each read of a file takes its time, so that there is some to be killed in.
const {ReadStream} = require('node:fs')

const read = ReadStream.prototype._read
ReadStream.prototype._read = function slowRead(size) {
  setTimeout(() => read.call(this, size), 1200)
}
