# Hugo without the highlighting that Shelfmark does not have.
source "$bench/peers/hugo/peer.sh"
peer=$bench/peers/hugo
label='Hugo (no highlighting)'
build+=(--config config.toml,plain.toml)
