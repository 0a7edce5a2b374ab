package org.safecover.web.described;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What an endpoint of the API does, for who calls it.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Described {

  /// One sentence.
  String value();

  /// The statuses of refusals that are its own. Those that everything may be answered go without
  /// saying: 401, 403 and 503, and 400 and 507 where something is sent.
  int[] refusals() default {};

  /// Where the answer's form is written down, if that is not this description.
  String form() default "";
}
