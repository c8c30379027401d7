/** Makes PDF files with openhtmltopdf, in the library's class loader. */
@NullMarked
package io.github.shelfmark.print.pdf;

import org.jspecify.annotations.NullMarked;
