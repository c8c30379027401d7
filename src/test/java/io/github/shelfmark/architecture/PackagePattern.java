package io.github.shelfmark.architecture;

/**
 * A name in the tables of ARCHITECTURE.md: one package, or with ".." at its end the package and all
 * below it; ".." alone is every package.
 *
 * @param name the package's name without dots at its end
 * @param below whether the packages below belong to it
 */
record PackagePattern(String name, boolean below) {
  static final String BELOW = "..";

  static PackagePattern of(String text) {
    boolean below = text.endsWith(BELOW);
    return new PackagePattern(
        below ? text.substring(0, text.length() - BELOW.length()) : text, below);
  }

  /** Whether a package is the one named, or below it where those belong to it. */
  boolean matches(String packageName) {
    return packageName.equals(name)
        || (below && (name.isEmpty() || packageName.startsWith(name + ".")));
  }

  /** How closely this describes a package it matches: the higher of two patterns applies. */
  int precision() {
    return 2 * name.length() + (below ? 0 : 1);
  }
}
