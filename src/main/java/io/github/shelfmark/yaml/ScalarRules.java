package io.github.shelfmark.yaml;

import org.jspecify.annotations.Nullable;

/** What an unquoted scalar such as {@code true} or {@code 007} means. */
public interface ScalarRules {
  /** YAML 1.2's core schema; dates stay strings. */
  ScalarRules CORE = new CoreScalars();

  /** As Jekyll reads YAML: YAML 1.1 with {@code yes} and {@code no}, octals and dates. */
  ScalarRules RUBY = new RubyScalars();

  /**
   * The value of an unquoted scalar: a string, boolean, {@code Long}, {@code BigInteger}, {@code
   * Double}, {@code SpelledNumber}, {@code LocalDate}, {@code OffsetDateTime}, {@code Instant} (a
   * time without a zone) or {@code null}.
   */
  @Nullable Object valueOf(String scalar);
}
