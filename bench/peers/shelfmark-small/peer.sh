# Shelfmark with the two JVM options that the manual recommends for small machines.
source "$bench/peers/shelfmark/peer.sh"
peer=$bench/peers/shelfmark
label='Shelfmark (JVM for small machines)'

eval "arrange_usual() $(declare -f arrange | tail -n +2)"
arrange() {
  arrange_usual "$@"
  mkdir -p "$site/.mvn"
  cp "$bench/peers/shelfmark-small/jvm.config" "$site/.mvn"
}
