# The newest Hugo without highlighting.
source "$bench/peers/hugo-new/peer.sh"
label='Hugo (newest, no highlighting)'
build+=(--config config.toml,plain.toml)
