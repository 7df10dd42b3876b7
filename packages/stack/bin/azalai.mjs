#!/usr/bin/env node
// This file must parse and run on an old Node, to be able to say that it is old: nothing modern here, and no static import.
const version = process.versions.node.split(".").map(Number);
const supported = (version[0] === 20 && version[1] >= 19) || (version[0] === 22 && version[1] >= 12) || version[0] > 22;

if (!supported) {
  console.error("Azalaï needs Node ≥ 20.19 (or ≥ 22.12); this is " + process.version + ".");
  process.exit(1);
}

import("./bootstrap.mjs").then(function (bootstrap) {
  return bootstrap.run(process.argv.slice(2));
});
