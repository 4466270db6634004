#!/bin/sh
# Gets HAProxy's certificates within minutes after DNS is right, without a person and without wasting the issuer's patience.
#
# The image asks the issuer (Let's Encrypt) for every configured name once, about 10 s after its start, when the name often does
# not lead here yet; that attempt fails, counts against the issuer's limit of failed validations, and is not repeated before the
# container starts again. So this script starts the image with those names only that have a certificate already (which the image
# renews daily), and beside it looks every 20 s whether a missing name leads here. Only then does it ask, with the image's own
# command `/entrypoint.sh add NAME`. Whether it leads here is tested as the issuer will test it: a random token in the folder of
# the challenges has to come back over plain HTTP from every IPv4 address of the name, and no IPv6 address may give another answer.
#
# What it takes for granted of the image was read in its entry point (openremote/proxy, entrypoint.sh): `add NAME` and what it
# leaves where, `check`, the list DOMAINNAMES, the removal of certificates that are not in it, the link 00-cert. It was tried
# against stand-ins of the image and of the issuer, not against Let's Encrypt.
#
# Limits: no wildcards. From a cluster without IPv6 a wrong AAAA record can't be seen. After a refusal it waits 15 min, then 30, … up to 12 h: at most 3 failures in an hour where the
# issuer allows 5. The count lies on the volume, so a pod that restarts over and over does not ask over and over.
set -u

ENTRYPOINT="${PROXY_ENTRYPOINT:-/entrypoint.sh}"
LE_DIR="${LE_DIR:-/deployment/letsencrypt}"
CERT_DIR="${CERT_DIR:-/deployment/certs}"
CHROOT_DIR="${CHROOT_DIR:-/etc/haproxy/webroot}"
# The first certificate in this folder is the one for clients that name no host (SNI), such as simple MQTT devices.
BUILT_IN_CERTIFICATES="${BUILT_IN_CERTIFICATES:-/etc/haproxy/certs}"
STATE_DIR="${STATE_DIR:-/deployment/certificate-watch}"
# The image's entry point becomes HAProxy's master process, which is the container's first.
HAPROXY_PID="${HAPROXY_PID:-1}"
INTERVAL=20
FIRST_RETRY=900
LAST_RETRY=43200

say() {
  echo "[certificate-watch] $*"
}

has_certificate() {
  [ -s "$LE_DIR/live/$1/fullchain.pem" ] && [ -s "$LE_DIR/live/$1/privkey.pem" ]
}

# The name servers of the closest enclosing zone. They are asked directly, because a resolver remembers for up to 15 minutes that
# a name did not exist. The parent is asked for, so that not even this question makes anyone remember that.
zone_servers() {
  parent="${1#*.}"
  while [ "$parent" != "${parent#*.}" ]; do
    servers=$(nslookup -type=ns "$parent" 2>/dev/null | sed -n 's/.*nameserver = \(.*[^.]\)\.*$/\1/p')
    if [ -n "$servers" ]; then
      echo "$servers"
      return
    fi
    parent="${parent#*.}"
  done
}

answers() {
  awk '/^Name:/ { found = 1 } found && /^Address/ { print $NF }'
}

# Addresses of a name; the second argument is `a` or `aaaa`.
addresses() {
  for server in $(zone_servers "$1"); do
    answer=$(nslookup "-type=$2" "$1" "$server" 2>&1)
    case "$answer" in
      *NXDOMAIN*) return ;;
    esac
    found=$(echo "$answer" | answers)
    if [ -n "$found" ]; then
      echo "$found"
      return
    fi
  done
  # No name server was of help (a name at the top of its zone, port 53 closed to the outside): whatever the cluster's resolver says.
  nslookup "-type=$2" "$1" 2>/dev/null | answers
}

# Asks the name at one of its addresses for the token.
fetch() {
  curl --silent --fail --noproxy '*' --max-time 10 --resolve "$1:80:$2" "http://$1/.well-known/acme-challenge/$3" 2>/dev/null
}

leads_here() {
  token="watch-$(head -c 16 /dev/urandom | od -An -tx1 | tr -d ' \n')"
  folder="$CHROOT_DIR/.well-known/acme-challenge"
  mkdir -p "$folder"
  printf '%s' "$token" >"$folder/$token"
  chmod 644 "$folder/$token"
  found=1
  for address in $(addresses "$1" a); do
    found=0
    if [ "$(fetch "$1" "$address" "$token")" != "$token" ]; then
      found=1
      break
    fi
  done
  # The issuer prefers IPv6, and turns to IPv4 only where nobody takes the connection: so does this.
  if [ "$found" -eq 0 ]; then
    for address in $(addresses "$1" aaaa); do
      body=$(fetch "$1" "[$address]" "$token")
      case $? in
        0) [ "$body" = "$token" ] || found=1 ;;
        22) found=1 ;;
      esac
    done
  fi
  rm -f "$folder/$token"
  return $found
}

# May the issuer be asked for this name again? The state file holds: number of refusals, time of the next attempt.
due() {
  [ -f "$STATE_DIR/$1" ] || return 0
  read -r _ next <"$STATE_DIR/$1"
  [ "$(date +%s)" -ge "${next:-0}" ]
}

# Writes the next attempt's time before the attempt: whoever is killed during it has still counted.
count_attempt() {
  refusals=0
  if [ -f "$STATE_DIR/$1" ]; then
    read -r refusals _ <"$STATE_DIR/$1"
  fi
  pause=$FIRST_RETRY
  step=0
  while [ "$step" -lt "${refusals:-0}" ] && [ "$pause" -lt "$LAST_RETRY" ]; do
    pause=$((pause * 2))
    step=$((step + 1))
  done
  if [ "$pause" -gt "$LAST_RETRY" ]; then
    pause=$LAST_RETRY
  fi
  echo "$((${refusals:-0} + 1)) $(($(date +%s) + pause))" >"$STATE_DIR/$1"
}

ask() {
  say "$1 leads here; asking for its certificate"
  count_attempt "$1"
  if timeout 600 "$ENTRYPOINT" add "$1" && has_certificate "$1"; then
    rm -f "$STATE_DIR/$1"
    say "$1 has its certificate"
    if [ "$1" = "${ACME_HOSTNAMES%%,*}" ]; then
      ln -sfn "$CERT_DIR/$1" "$BUILT_IN_CERTIFICATES/00-cert"
    fi
    # The image's own watcher reloads HAProxy as well, once it has come that far after its start.
    "$ENTRYPOINT" check && kill -HUP "$HAPROXY_PID"
  else
    say "$1 got no certificate; the reason stands above. Next attempt in $pause s"
  fi
}

watch() {
  mkdir -p "$STATE_DIR"
  # At its start the image removes certificates of names that it was not told of: none may come before it is done with that.
  sleep 60
  while :; do
    missing=''
    for name in $(echo "$ACME_HOSTNAMES" | tr ',' ' '); do
      if has_certificate "$name"; then
        continue
      fi
      missing="$missing $name"
      if due "$name" && leads_here "$name"; then
        ask "$name"
      fi
    done
    if [ -z "$missing" ]; then
      say 'every name has a certificate; the image renews them daily'
      return
    fi
    if [ "$missing" != "${said:-}" ]; then
      said=$missing
      say "waiting until these names lead here:$missing"
    fi
    sleep "$INTERVAL"
  done
}

start() {
  ACME_HOSTNAMES="$DOMAINNAME${DOMAINNAMES:+,$DOMAINNAMES}"
  export ACME_HOSTNAMES
  certified=''
  for name in $(echo "$ACME_HOSTNAMES" | tr ',' ' '); do
    if has_certificate "$name"; then
      certified="${certified:+$certified,}$name"
    fi
  done
  # The image merges these two; the first of the list becomes the certificate for clients without SNI.
  unset DOMAINNAME
  DOMAINNAMES="$certified"
  export DOMAINNAMES
  /bin/sh "$0" watch &
  exec "$ENTRYPOINT" run
}

case "${1:-}" in
  start) start ;;
  watch) watch ;;
  *)
    echo "usage: $0 start|watch" >&2
    exit 2
    ;;
esac
