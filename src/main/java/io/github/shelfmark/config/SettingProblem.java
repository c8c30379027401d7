package io.github.shelfmark.config;

import io.github.shelfmark.finding.FindingCode;

/**
 * What is wrong with a setting that only its reader understands. It is reported where the
 * configuration file has the key.
 *
 * @param code its kind
 * @param path the path of the key or list item, such as {@code flexmark.extensions[2]}
 * @param message what is wrong, one sentence without a full stop
 * @param hint how to fix it
 */
public record SettingProblem(FindingCode code, String path, String message, String hint) {}
