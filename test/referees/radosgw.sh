#!/bin/sh
# The contract of the store against Ceph's S3 gateway, as Debian packages it: an implementation of
# conditional writes that nobody here wrote. Starts a monitor, one OSD that lives in memory and the
# gateway on loopback, runs radosgw.test.ts, and stops what it started. All state lies in one
# temporary folder. The exit code is that of the tests; 3 means that the gateway could not start.
set -eu
cd "$(dirname "$0")/../.."

missing=""
for program in ceph-mon:ceph-mon ceph-osd:ceph-osd radosgw:radosgw radosgw-admin:radosgw \
  ceph:ceph-common monmaptool:ceph-common curl:curl; do
  command -v "${program%%:*}" >/dev/null 2>&1 || missing="$missing ${program##*:}"
done
if [ -n "$missing" ]; then
  # shellcheck disable=SC2086 # one word for each package
  apt-get install -y -qq --no-install-recommends $missing >&2 || {
    echo "radosgw.sh: needs the packages$missing; install them and run it again" >&2
    exit 3
  }
fi

state=$(mktemp -d)
pids=""
stop() {
  for pid in $pids; do kill "$pid" 2>/dev/null || true; done
  for pid in $pids; do wait "$pid" 2>/dev/null || true; done
  rm -rf "$state"
}
trap stop EXIT
trap 'exit 130' INT TERM

give_up() {
  echo "radosgw.sh: $1" >&2
  tail -n 5 "$state"/*.log >&2 || true
  exit 3
}

# wait_for WHAT SECONDS COMMAND...: asks until the command succeeds.
wait_for() {
  what=$1 left=$2
  shift 2
  until "$@" >/dev/null 2>&1; do
    left=$((left - 1))
    [ "$left" -gt 0 ] || give_up "$what did not come up in time"
    sleep 1
  done
}

# Ports that nothing listens on now.
ports=$(npm exec -- node -e '
  const { createServer } = require("node:net");
  const open = () => new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => done(server));
  });
  Promise.all([open(), open()]).then((servers) => {
    console.log(servers.map((server) => server.address().port).join(" "));
    for (const server of servers) server.close();
  });')
mon_port=${ports% *}
rgw_port=${ports#* }
fsid=$(cat /proc/sys/kernel/random/uuid)

cat >"$state/ceph.conf" <<CONF
[global]
fsid = $fsid
mon host = v2:127.0.0.1:$mon_port
public addr = 127.0.0.1
cluster addr = 127.0.0.1
auth cluster required = none
auth service required = none
auth client required = none
# The gateway asks for an encrypted way to the monitor, which needs keys; here there are none.
ms mon client mode = crc
run dir = $state
admin socket = $state/\$name.asok
pid file =
log file = $state/\$name.log
log to stderr = false
crash dir = $state
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 1
osd pool default pg autoscale mode = off
osd crush chooseleaf type = 0
osd objectstore = memstore
osd memory target = 939524096
memstore device bytes = 536870912
osd data = $state/osd
mon data = $state/mon
mon allow pool size one = true
mon data avail crit = 1
mon data avail warn = 1
rgw data = $state
rgw zone = default
CONF
ceph_conf="$state/ceph.conf"
ceph() { timeout 20 ceph -c "$ceph_conf" "$@"; }

monmaptool --create --fsid "$fsid" --addv a "[v2:127.0.0.1:$mon_port]" "$state/monmap" >/dev/null
mkdir "$state/mon" "$state/osd"
ceph-mon -c "$ceph_conf" -i a --mkfs --monmap "$state/monmap" >"$state/mkfs-mon.log" 2>&1 ||
  give_up "the monitor could not be made"
ceph-mon -c "$ceph_conf" -i a -f >"$state/mon-out.log" 2>&1 &
pids="$! $pids"
wait_for "the monitor" 30 ceph status

osd_id=$(cat /proc/sys/kernel/random/uuid)
ceph osd new "$osd_id" >/dev/null
ceph-osd -c "$ceph_conf" -i 0 --mkfs --osd-uuid "$osd_id" >"$state/mkfs-osd.log" 2>&1 ||
  give_up "the OSD could not be made"
ceph-osd -c "$ceph_conf" -i 0 -f >"$state/osd-out.log" 2>&1 &
pids="$! $pids"
osd_is_up() { ceph osd stat | grep -q '1 up'; }
wait_for "the OSD" 60 osd_is_up

radosgw -c "$ceph_conf" -n client.rgw -f \
  --rgw-frontends="beast endpoint=127.0.0.1:$rgw_port" >"$state/rgw-out.log" 2>&1 &
pids="$! $pids"
endpoint="http://127.0.0.1:$rgw_port"
wait_for "the gateway" 60 curl -sf "$endpoint/"

AWS_ACCESS_KEY_ID=feedmill
AWS_SECRET_ACCESS_KEY=feedmill-referee
export AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY
radosgw-admin -c "$ceph_conf" user create --uid=feedmill --display-name=feedmill \
  --access-key="$AWS_ACCESS_KEY_ID" --secret-key="$AWS_SECRET_ACCESS_KEY" \
  >"$state/user.log" 2>&1 || give_up "the user could not be made"
npm exec -- node --input-type=module -e '
  import { CreateBucketCommand, S3Client } from "@aws-sdk/client-s3";
  const [endpoint] = process.argv.slice(1);
  const client = new S3Client({ endpoint, forcePathStyle: true, region: "us-east-1" });
  await client.send(new CreateBucketCommand({ Bucket: "referee" }));
' "$endpoint" >"$state/bucket.log" 2>&1 || give_up "the bucket could not be made"

radosgw --version
FEEDMILL_S3_ENDPOINT=$endpoint FEEDMILL_S3_BUCKET=referee \
  npm exec -- vitest run --config test/vitest.config.ts --reporter=verbose test/referees/radosgw.test.ts
