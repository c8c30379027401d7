# Shelfmark with its documents read by flexmark-java.
source "$bench/peers/shelfmark/peer.sh"
peer=$bench/peers/shelfmark
label='Shelfmark (dialect: flexmark)'

eval "prepare_usual() $(declare -f prepare | tail -n +2)"
prepare() {
  prepare_usual &&
    echo 'dialect: flexmark' >>"$site/src/docs/site.yml"
}
