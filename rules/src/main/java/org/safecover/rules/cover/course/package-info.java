/// How an action stands over time, and who of those called out is counted on after all. Knows the
/// hospital's files and what a changed plan says; nothing of covers.
@NullMarked
package org.safecover.rules.cover.course;

import org.jspecify.annotations.NullMarked;
