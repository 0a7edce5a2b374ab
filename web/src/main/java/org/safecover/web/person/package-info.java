/// What is kept about one person, for whoever answers for it at their trust: a copy, and its
/// erasure. Must not know what the data means.
@NullMarked
package org.safecover.web.person;

import org.jspecify.annotations.NullMarked;
