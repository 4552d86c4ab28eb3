/** Stands in for the command line's composition root until its rooms are here. */
process.stderr.write('ressort 0.1.0: the command line is not here yet\n');
process.exitCode = 1;
