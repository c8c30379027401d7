package io.github.shelfmark.theme;

import io.github.shelfmark.finding.Finding;
import java.util.List;

/**
 * A finished page.
 *
 * @param bytes the file's content, UTF-8 with {@code \n} line ends; empty when its template failed;
 *     not to be changed
 * @param findings what went wrong in templates; equal on every page that meets the same mistake
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on once, never compared.
public record Rendered(byte[] bytes, List<Finding> findings) {}
