# Hugo without highlighting.
source "$bench/peers/hugo/peer.sh"
peer=$bench/peers/hugo
label='Hugo (no highlighting)'
build+=(--config config.toml,plain.toml)
