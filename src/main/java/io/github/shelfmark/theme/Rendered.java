package io.github.shelfmark.theme;

import io.github.shelfmark.finding.Finding;
import java.util.List;

/**
 * A finished page.
 *
 * @param bytes the file's content, UTF-8 with {@code \n} line ends; empty if its template failed;
 *     must not be changed
 * @param findings errors in templates; equal on all pages with the same error
 */
@SuppressWarnings("ArrayRecordComponent") // Only passed on, never compared.
public record Rendered(byte[] bytes, List<Finding> findings) {}
