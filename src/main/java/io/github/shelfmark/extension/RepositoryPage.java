package io.github.shelfmark.extension;

/**
 * The page of a file on the web page of a repository.
 *
 * @param address the address of the page
 * @param lines what follows it for a range of lines, with {@code {first}} and {@code {last}} in it;
 *     empty if lines have no addresses there
 */
public record RepositoryPage(String address, String lines) {
  /**
   * The address of a range of lines.
   *
   * @param first the first line, from 1
   * @param last the last line
   */
  public String at(int first, int last) {
    return address
        + lines.replace("{first}", String.valueOf(first)).replace("{last}", String.valueOf(last));
  }
}
