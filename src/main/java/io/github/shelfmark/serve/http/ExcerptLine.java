package io.github.shelfmark.serve.http;

/**
 * A line of an author's file beside a finding.
 *
 * @param number its number, from 1
 * @param text what it says
 */
public record ExcerptLine(int number, String text) {}
