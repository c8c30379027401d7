# The newest Hugo, which bench/hugo-new unpacks.
source "$bench/peers/hugo/peer.sh"
peer=$bench/peers/hugo
label='Hugo (newest)'
build[0]=$bench/target/hugo-new/hugo

version() {
  "${build[0]}" version | sed 's/^hugo v\([^ ]*\).*/\1/; s/+/, /'
}
