import { BlockList, isIPv4, isIPv6 } from "node:net";

/**
 * Which addresses are on the public internet. Everything that only means something on some inside,
 * above all where clouds keep their credentials, is not.
 */
export function isGlobalAddress(address: string): boolean {
  if (isIPv4(address)) return !special4.check(address, "ipv4");
  if (isIPv6(address)) {
    // A zone (%eth0) is only ever written for addresses of this very network.
    return (
      !address.includes("%") && global6.check(address, "ipv6") && !special6.check(address, "ipv6")
    );
  }
  return false;
}

/** IANA IPv4 Special-Purpose Address Registry (RFC 6890 and updates), multicast and reserved space. */
const special4 = subnets("ipv4", [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.31.196.0", 24],
  ["192.52.193.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["192.175.48.0", 24],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
]);

/**
 * The only space that is given out as global unicast (RFC 4291 §2.4). What carries an IPv4 address
 * inside, mapped (::ffff/96), translated (64:ff9b::/96 and /48) or compatible, lies outside of it.
 */
const global6 = subnets("ipv6", [["2000::", 3]]);

/** And what of it is special: Teredo, benchmarking, ORCHID and the like, documentation, 6to4, AS112. */
const special6 = subnets("ipv6", [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["2620:4f:8000::", 48],
  ["3fff::", 20],
]);

function subnets(
  family: "ipv4" | "ipv6",
  blocks: readonly (readonly [string, number])[],
): BlockList {
  const list = new BlockList();
  for (const [net, prefix] of blocks) list.addSubnet(net, prefix, family);
  return list;
}
