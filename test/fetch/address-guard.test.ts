import { describe, expect, it } from "vitest";
import { isGlobalAddress } from "../../lib/fetch/address-guard.ts";

describe("an address of the public internet", () => {
  it.each([
    "8.8.8.8",
    "93.184.215.14",
    "192.0.3.1",
    "172.32.0.1",
    "2a00:1450:4001:81b::200e",
    "2606:4700::1111",
  ])("is %s", (address) => {
    expect(isGlobalAddress(address)).toBe(true);
  });

  it.each([
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "127.0.0.1",
    "127.255.255.254",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "198.18.0.1",
    "203.0.113.9",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:8.8.8.8",
    "::ffff:127.0.0.1",
    "::127.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b:1::1",
    "2001:0:4136:e378:8000:63bf:3fff:fdd2",
    "2001:db8::1",
    "2002:7f00:1::",
    "3fff::1",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1",
    "fe80::1%eth0",
    "ff02::1",
    "not an address",
    "",
  ])("is not %s", (address) => {
    expect(isGlobalAddress(address)).toBe(false);
  });
});
