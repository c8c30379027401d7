/** Writing the site: staging, manifest, and taking over only our own files. */
@NullMarked
package io.github.shelfmark.publish;

import org.jspecify.annotations.NullMarked;
