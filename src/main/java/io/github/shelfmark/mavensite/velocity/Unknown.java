package io.github.shelfmark.mavensite.velocity;

import io.github.shelfmark.finding.Severity;
import io.github.shelfmark.mavensite.TemplateEngine.Remark;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.velocity.app.event.InvalidReferenceEventHandler;
import org.apache.velocity.context.Context;
import org.apache.velocity.util.introspection.Info;
import org.jspecify.annotations.Nullable;

/** Notes references without a value, which Velocity leaves in the text as they are. */
final class Unknown implements InvalidReferenceEventHandler {
  private final List<Remark> remarks;
  private final Set<String> told = new HashSet<>();

  Unknown(List<Remark> remarks) {
    this.remarks = remarks;
  }

  @Override
  public @Nullable Object invalidGetMethod(
      Context context, String reference, Object object, String property, Info info) {
    tell(reference, info);
    return null;
  }

  @Override
  public boolean invalidSetMethod(Context context, String left, String right, Info info) {
    tell(left, info);
    return false;
  }

  @Override
  public @Nullable Object invalidMethod(
      Context context, String reference, Object object, String method, Info info) {
    tell(reference, info);
    return null;
  }

  private void tell(String reference, Info info) {
    if (told.add(reference + info.getLine() + ":" + info.getColumn())) {
      remarks.add(
          new Remark(
              info.getLine(),
              info.getColumn(),
              Severity.INFO,
              "\"" + reference + "\" has no value and stays as it is",
              "Templates see project.* and the properties of the POM, but no tools."));
    }
  }
}
