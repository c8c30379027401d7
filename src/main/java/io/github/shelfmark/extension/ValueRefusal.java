package io.github.shelfmark.extension;

/**
 * Why a value of the build is not shown.
 *
 * @param message what is wrong, one sentence without a full stop
 * @param hint how to correct it, one sentence
 */
public record ValueRefusal(String message, String hint) {}
