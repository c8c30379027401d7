package io.github.shelfmark.markup.directive;

import io.github.shelfmark.extension.Directive;
import io.github.shelfmark.extension.DirectiveCall;
import io.github.shelfmark.text.Html;
import java.util.List;
import java.util.Set;

/**
 * A tree of files: {@code ::: files} around a list, in which a directory has a list in its entry or
 * a slash at its end. The first word of an entry is the name, what follows a remark; a name in bold
 * type is marked.
 */
final class FilesDirective implements Directive {
  @Override
  public String name() {
    return "files";
  }

  @Override
  public Set<String> attributes() {
    return Set.of("class", "id");
  }

  @Override
  public List<String> themeFiles() {
    return List.of("files/blocks/files.css");
  }

  @Override
  public void write(DirectiveCall call, Html html) {
    Html inside = new Html();
    call.writeBody(inside);
    String list = inside.toString();
    if (!list.contains("<li")) {
      call.error(
          call.place(),
          "there is no list in \"files\"",
          "Write a list; what is in a directory is a list in its entry.");
    }
    Elements.start("div", "files", call, html).raw(">\n");
    html.raw(FileTree.of(list)).line().raw("</div>\n");
  }
}
