BEGIN TRANSACTION;
CREATE TABLE codes (
	code VARCHAR(20) NOT NULL, 
	"plan" VARCHAR(40) NOT NULL, 
	grp VARCHAR(40) NOT NULL, 
	PRIMARY KEY (code)
);
INSERT INTO "codes" VALUES('ZAN33P','75xypmth63n5','bxnam3e683gy');
INSERT INTO "codes" VALUES('WUH37K','75xypmth63n5','e58xhvkpf4k3');
CREATE TABLE events (
	seq INTEGER NOT NULL, 
	stream VARCHAR(40) NOT NULL, 
	version INTEGER NOT NULL, 
	op VARCHAR(80) NOT NULL, 
	kind VARCHAR(60) NOT NULL, 
	data TEXT NOT NULL, 
	actor VARCHAR(40), 
	at FLOAT NOT NULL, 
	PRIMARY KEY (seq), 
	UNIQUE (stream, version)
);
INSERT INTO "events" VALUES(1,'75xypmth63n5',1,'3rqz55rzfkfk','PlanCreated','{"plan":"75xypmth63n5","name":"Plan de agua de la ribera","language":"es"}',NULL,1.79568218250217962262e+09);
INSERT INTO "events" VALUES(2,'75xypmth63n5',2,'6dkfeh2qubf4','GroupAdded','{"group":"bxnam3e683gy","name":"Mesa 1","topic":"Agua potable","code":"ZAN-33P"}','b2p6c79q294ydund',1.7956821825086863041e+09);
INSERT INTO "events" VALUES(3,'75xypmth63n5',3,'qmxahyjpbrc8','GroupRenamed','{"group":"bxnam3e683gy","name":"Mesa del agua","topic":"Agua potable y riego"}','b2p6c79q294ydund',1.79568218250983810423e+09);
INSERT INTO "events" VALUES(4,'75xypmth63n5',4,'75kk7bhen44d','GroupAdded','{"group":"e58xhvkpf4k3","name":"Mesa 2","topic":"","code":"WUH-37K"}','b2p6c79q294ydund',1.79568218251144123072e+09);
INSERT INTO "events" VALUES(5,'75xypmth63n5',5,'wm8ufz4a3muw','ContextAnswered','{"context":"resources","before":{"answer":null,"note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}}}','b2p6c79q294ydund',1.7956821825123414993e+09);
INSERT INTO "events" VALUES(6,'75xypmth63n5',6,'gahcsjcuvqrz','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay un técnico","offers":[]},"next_step":{"text":"","offers":[]}}}','b2p6c79q294ydund',1.79568218251340866085e+09);
INSERT INTO "events" VALUES(7,'75xypmth63n5',7,'ahc26uwakp79','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"Hay un técnico","offers":[]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay un técnico","offers":["Hay dos técnicos"]},"next_step":{"text":"","offers":[]}}}','b2p6c79q294ydund',1.79568218251441860198e+09);
INSERT INTO "events" VALUES(8,'75xypmth63n5',8,'mvnm737b2cp3','ContextAnswered','{"context":"resources","before":{"answer":"partly","note":{"text":"Hay un técnico","offers":["Hay dos técnicos"]},"next_step":{"text":"","offers":[]}},"after":{"answer":"partly","note":{"text":"Hay dos técnicos","offers":[]},"next_step":{"text":"","offers":[]}}}','b2p6c79q294ydund',1.79568218251547384264e+09);
INSERT INTO "events" VALUES(9,'bxnam3e683gy',1,'ykwv2p7emqwckev3sezu','StageOpened','{"stage":"viewpoints"}','b2p6c79q294ydund',1.79568218252071094519e+09);
INSERT INTO "events" VALUES(10,'bxnam3e683gy',2,'jqkbfq6ze448hqqur5fw','QuestionAdded','{"question":"5khrcrxysvx5","text":"¿Quién lo paga hoy?","order":1}','b2p6c79q294ydund',1.79568218252184629438e+09);
INSERT INTO "events" VALUES(11,'bxnam3e683gy',3,'b2jbq3mfbj7jnygz2gn9','QuestionAdded','{"question":"q9m2avy7mff2","text":"¿Y mañana?","order":2}','b2p6c79q294ydund',1.795682182522908926e+09);
INSERT INTO "events" VALUES(12,'bxnam3e683gy',4,'9wxz285jw5bfamf8vtgd','QuestionDropped','{"question":"q9m2avy7mff2","text":"¿Y mañana?","order":2}','b2p6c79q294ydund',1.79568218252396678922e+09);
INSERT INTO "events" VALUES(13,'bxnam3e683gy',5,'4gwb25pyvcde58rga5zs','AnswerGiven','{"answer":"h2p4gecf3c9n","question":"causes","author":"ykhh2xn4a7kqjgee","sector":"people","text":"Las tuberías son viejas","order":1}','ykhh2xn4a7kqjgee',1.79568218252506566043e+09);
INSERT INTO "events" VALUES(14,'bxnam3e683gy',6,'h7y4mjju5xadrpf3n6n4','AnswerGiven','{"answer":"z3zr92qg6qnh","question":"causes","author":null,"sector":"academia","text":"Nadie las repara","order":2}','b2p6c79q294ydund',1.79568218252613830566e+09);
INSERT INTO "events" VALUES(15,'bxnam3e683gy',7,'vfj48n95fjdmmnf82hxr','AnswerGiven','{"answer":"xa7fvb62xykq","question":"5khrcrxysvx5","author":"eycxgabq4n7xv9ua","sector":"government","text":"El municipio","order":3}','eycxgabq4n7xv9ua',1.79568218252717661854e+09);
INSERT INTO "events" VALUES(16,'bxnam3e683gy',8,'p4zwha28s7avp8bje32t','AnswerReworded','{"answer":"h2p4gecf3c9n","before":{"text":"Las tuberías son viejas","offers":[]},"after":{"text":"Las tuberías son muy viejas","offers":[]}}','ykhh2xn4a7kqjgee',1.79568218252831912043e+09);
INSERT INTO "events" VALUES(17,'bxnam3e683gy',9,'tp4nm4jb7wunmzfet63w','AnswerWithdrawn','{"answer":"xa7fvb62xykq"}','eycxgabq4n7xv9ua',1.79568218252939438821e+09);
INSERT INTO "events" VALUES(18,'bxnam3e683gy',10,'5f4845kqms43mehs9mrv','OperationUndone','{"op":"tp4nm4jb7wunmzfet63w"}','eycxgabq4n7xv9ua',1.79568218253104066846e+09);
INSERT INTO "events" VALUES(19,'bxnam3e683gy',11,'5f4845kqms43mehs9mrv','AnswerReturned','{"answer":"xa7fvb62xykq"}','eycxgabq4n7xv9ua',1.79568218253104066846e+09);
INSERT INTO "events" VALUES(20,'bxnam3e683gy',12,'c8rbjwcwrus5e6w3zzwd','AnswersShown','{}','b2p6c79q294ydund',1.79568218253215980528e+09);
INSERT INTO "events" VALUES(21,'bxnam3e683gy',13,'nst4f9rk9aaqjdthtvfc','AnswersHidden','{}','b2p6c79q294ydund',1.79568218253313970564e+09);
INSERT INTO "events" VALUES(22,'bxnam3e683gy',14,'ps9w7k527m9qm5juny94','AnswersShown','{}','b2p6c79q294ydund',1.79568218253410124781e+09);
INSERT INTO "events" VALUES(23,'bxnam3e683gy',15,'gwem6ykbcby2u7esqfgh','QuestionShown','{"question":"causes"}','b2p6c79q294ydund',1.79568218253509545327e+09);
INSERT INTO "events" VALUES(24,'bxnam3e683gy',16,'hvdkqpkprwhdxunhybuc','PositionTaken','{"answer":"h2p4gecf3c9n","person":"eycxgabq4n7xv9ua","sector":"government","before":null,"after":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"}}','eycxgabq4n7xv9ua',1.79568218253605985644e+09);
INSERT INTO "events" VALUES(25,'bxnam3e683gy',17,'zp37fre4c6dmua7kvab3','PositionTaken','{"answer":"h2p4gecf3c9n","person":"eycxgabq4n7xv9ua","sector":"government","before":{"position":"disagree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"},"after":{"position":"disagree","reason":{"text":"Se cambiaron en 2019","offers":[]},"wording":"Las tuberías son muy viejas"}}','eycxgabq4n7xv9ua',1.79568218253715658188e+09);
INSERT INTO "events" VALUES(26,'bxnam3e683gy',18,'3swxp9pd7xjbh4tph3b3','PositionTaken','{"answer":"h2p4gecf3c9n","person":null,"sector":"business","before":null,"after":{"position":"agree","reason":{"text":"","offers":[]},"wording":"Las tuberías son muy viejas"}}','b2p6c79q294ydund',1.79568218253814840309e+09);
INSERT INTO "events" VALUES(27,'bxnam3e683gy',19,'m5t8euv8xxm2bxm2q4dm','IdeasAdded','{"ideas":[{"idea":"2pttb9wqu6jz","text":"Las tuberías son muy viejas"}],"order":1,"author":"ykhh2xn4a7kqjgee","sector":"people","paper":[],"repeated":0,"blank":0}','b2p6c79q294ydund',1.79568218253914284703e+09);
INSERT INTO "events" VALUES(28,'bxnam3e683gy',20,'m5t8euv8xxm2bxm2q4dm','AnswerTaken','{"answer":"h2p4gecf3c9n","idea":"2pttb9wqu6jz"}','b2p6c79q294ydund',1.79568218253914284703e+09);
INSERT INTO "events" VALUES(29,'bxnam3e683gy',21,'pav9nabbdbpjypptnnze','OperationUndone','{"op":"m5t8euv8xxm2bxm2q4dm"}','b2p6c79q294ydund',1.79568218254040670397e+09);
INSERT INTO "events" VALUES(30,'bxnam3e683gy',22,'pav9nabbdbpjypptnnze','AnswerLeft','{"answer":"h2p4gecf3c9n","idea":"2pttb9wqu6jz"}','b2p6c79q294ydund',1.79568218254040670397e+09);
INSERT INTO "events" VALUES(31,'bxnam3e683gy',23,'pav9nabbdbpjypptnnze','IdeasWithdrawn','{"ideas":["2pttb9wqu6jz"]}','b2p6c79q294ydund',1.79568218254040670397e+09);
INSERT INTO "events" VALUES(32,'bxnam3e683gy',24,'mb82fxz2ne76bux32e8r','OperationRedone','{"op":"m5t8euv8xxm2bxm2q4dm"}','b2p6c79q294ydund',1.79568218254168534275e+09);
INSERT INTO "events" VALUES(33,'bxnam3e683gy',25,'mb82fxz2ne76bux32e8r','IdeasAdded','{"ideas":[{"idea":"2pttb9wqu6jz","text":"Las tuberías son muy viejas"}],"order":1,"author":"ykhh2xn4a7kqjgee","sector":"people","paper":[],"repeated":0,"blank":0}','b2p6c79q294ydund',1.79568218254168534275e+09);
INSERT INTO "events" VALUES(34,'bxnam3e683gy',26,'mb82fxz2ne76bux32e8r','AnswerTaken','{"answer":"h2p4gecf3c9n","idea":"2pttb9wqu6jz"}','b2p6c79q294ydund',1.79568218254168534275e+09);
INSERT INTO "events" VALUES(35,'bxnam3e683gy',27,'d7fjs9p7jmj6t8x68xuv','StageOpened','{"stage":"brainstorm"}','b2p6c79q294ydund',1.79568218254285955426e+09);
INSERT INTO "events" VALUES(36,'bxnam3e683gy',28,'snygb8xtds36rpe65psz','IdeasAdded','{"ideas":[{"idea":"bpmeepsc4erb","text":"El agua llega dos horas al día"}],"order":2,"author":"ykhh2xn4a7kqjgee","sector":"people","paper":[],"repeated":0,"blank":0}','ykhh2xn4a7kqjgee',1795682182.54386);
INSERT INTO "events" VALUES(37,'bxnam3e683gy',29,'2rzhsgnn66xwbtszmwem','IdeasAdded','{"ideas":[{"idea":"gzctt449a2sf","text":"Hay agua solo dos horas"}],"order":3,"author":"eycxgabq4n7xv9ua","sector":"government","paper":[],"repeated":0,"blank":0}','eycxgabq4n7xv9ua',1.79568218254493594176e+09);
INSERT INTO "events" VALUES(38,'bxnam3e683gy',30,'dwnjkjszmduvjvkjyrfn','IdeasAdded','{"ideas":[{"idea":"6cv3qp4sakkt","text":"La bomba se descompone"},{"idea":"ppuqnze8m97a","text":"El pozo se seca"}],"order":4,"author":"zjh3j3k677ucxjav","sector":"civil_society","paper":[],"repeated":1,"blank":1}','zjh3j3k677ucxjav',1.79568218254598689076e+09);
INSERT INTO "events" VALUES(39,'bxnam3e683gy',31,'227ytchn3byuvxwtfa3t','IdeasAdded','{"ideas":[{"idea":"47f3rk9vmbhu","text":"Nadie avisa de los cortes"}],"order":6,"author":"b2p6c79q294ydund","sector":null,"paper":[{"sector":"people","people":4}],"repeated":0,"blank":0}','b2p6c79q294ydund',1.79568218254699063299e+09);
INSERT INTO "events" VALUES(40,'bxnam3e683gy',32,'5wfbtdx44ar79452rkw6','IdeaReworded','{"idea":"bpmeepsc4erb","before":"El agua llega dos horas al día","after":"El agua llega dos horas diarias"}','ykhh2xn4a7kqjgee',1.79568218254794597626e+09);
INSERT INTO "events" VALUES(41,'bxnam3e683gy',33,'eb3edemsbudn822bfbk6','IdeasRevealed','{}','b2p6c79q294ydund',1.79568218254891824722e+09);
INSERT INTO "events" VALUES(42,'bxnam3e683gy',34,'gt6asru5d9gtua744mv5','IdeasHidden','{}','b2p6c79q294ydund',1.79568218254986262322e+09);
INSERT INTO "events" VALUES(43,'bxnam3e683gy',35,'h8w7wxyvngdejb7tcavk','IdeasRevealed','{}','b2p6c79q294ydund',1.79568218255080652235e+09);
INSERT INTO "events" VALUES(44,'bxnam3e683gy',36,'3fpaj8azsky8b9thzqbu','IdeaSupported','{"idea":"bpmeepsc4erb","person":"eycxgabq4n7xv9ua","sector":"government"}','eycxgabq4n7xv9ua',1.79568218255173826219e+09);
INSERT INTO "events" VALUES(45,'bxnam3e683gy',37,'j8tmkdnv9tqa6aaw8fmn','SupportWithdrawn','{"idea":"bpmeepsc4erb","person":"eycxgabq4n7xv9ua","sector":"government"}','eycxgabq4n7xv9ua',1.79568218255270123481e+09);
INSERT INTO "events" VALUES(46,'bxnam3e683gy',38,'b4dcb8qjyd5sds6vkcnk','IdeaSupported','{"idea":"47f3rk9vmbhu","person":"zjh3j3k677ucxjav","sector":"civil_society"}','zjh3j3k677ucxjav',1.79568218255373311048e+09);
INSERT INTO "events" VALUES(47,'bxnam3e683gy',39,'fnphcgkbceyy8wdvmz6d','PaperCounted','{"idea":"47f3rk9vmbhu","sector":"people","before":4,"after":6}','b2p6c79q294ydund',1.7956821825547208786e+09);
INSERT INTO "events" VALUES(48,'bxnam3e683gy',40,'84e2pwzz9mwtx24jacp8','IdeasWithdrawn','{"ideas":["ppuqnze8m97a"]}','zjh3j3k677ucxjav',1.79568218255571126944e+09);
INSERT INTO "events" VALUES(49,'bxnam3e683gy',41,'sherhw6q55jnbtxffdp8','OperationUndone','{"op":"84e2pwzz9mwtx24jacp8"}','zjh3j3k677ucxjav',1.79568218255683016782e+09);
INSERT INTO "events" VALUES(50,'bxnam3e683gy',42,'sherhw6q55jnbtxffdp8','IdeasReturned','{"ideas":["ppuqnze8m97a"]}','zjh3j3k677ucxjav',1.79568218255683016782e+09);
INSERT INTO "events" VALUES(51,'bxnam3e683gy',43,'t2n95c2zremrdvhvtk7w','IdeasMerged','{"idea":"sse4qm889a39","text":"El agua llega pocas horas","order":7,"members":["bpmeepsc4erb","gzctt449a2sf"]}','eycxgabq4n7xv9ua',1.79568218255797457691e+09);
INSERT INTO "events" VALUES(52,'bxnam3e683gy',44,'pxz2h48mcm5xq8qf6fzr','MergeChanged','{"idea":"sse4qm889a39","joined":["6cv3qp4sakkt"],"parted":[]}','eycxgabq4n7xv9ua',1.79568218255895328521e+09);
INSERT INTO "events" VALUES(53,'bxnam3e683gy',45,'zgdjdb8fe35dexr3epwm','MergeChanged','{"idea":"sse4qm889a39","joined":[],"parted":["6cv3qp4sakkt"]}','eycxgabq4n7xv9ua',1.79568218255990695955e+09);
INSERT INTO "events" VALUES(54,'bxnam3e683gy',46,'j6rkn2scguy4mgqf9xw7','IdeasParted','{"idea":"sse4qm889a39","text":"El agua llega pocas horas","order":7,"members":["bpmeepsc4erb","gzctt449a2sf"]}','eycxgabq4n7xv9ua',1.79568218256092762942e+09);
INSERT INTO "events" VALUES(55,'bxnam3e683gy',47,'xkxaqaabez96h7875a2a','OperationUndone','{"op":"j6rkn2scguy4mgqf9xw7"}','eycxgabq4n7xv9ua',1.79568218256198525433e+09);
INSERT INTO "events" VALUES(56,'bxnam3e683gy',48,'xkxaqaabez96h7875a2a','IdeasMerged','{"idea":"sse4qm889a39","text":"El agua llega pocas horas","order":7,"members":["bpmeepsc4erb","gzctt449a2sf"]}','eycxgabq4n7xv9ua',1.79568218256198525433e+09);
INSERT INTO "events" VALUES(57,'bxnam3e683gy',49,'685ry2ue7m7tk29jmxw7','StageOpened','{"stage":"problem_tree"}','b2p6c79q294ydund',1.79568218256302142149e+09);
INSERT INTO "events" VALUES(58,'bxnam3e683gy',50,'h4nfdrb7hpg2bebvghcc','CoreProblemStated','{"node":"9wfk7jr7p6c6","text":"Agua","order":1}','ykhh2xn4a7kqjgee',1.79568218256400823594e+09);
INSERT INTO "events" VALUES(59,'bxnam3e683gy',51,'535abxjvh38g339eu2qp','CoreProblemWithdrawn','{"node":"9wfk7jr7p6c6","text":"Agua","order":1}','ykhh2xn4a7kqjgee',1.795682182565032959e+09);
INSERT INTO "events" VALUES(60,'bxnam3e683gy',52,'28d5vvmk3zhubs3ddw8h','CoreProblemStated','{"node":"epr5uyrxj6ez","text":"El agua llega pocas horas","order":2}','b2p6c79q294ydund',1.79568218256604075428e+09);
INSERT INTO "events" VALUES(61,'bxnam3e683gy',53,'28d5vvmk3zhubs3ddw8h','IdeaPlaced','{"idea":"sse4qm889a39","node":"epr5uyrxj6ez"}','b2p6c79q294ydund',1.79568218256604075428e+09);
INSERT INTO "events" VALUES(62,'bxnam3e683gy',54,'9549qwuug3udwbdskeky','CauseAdded','{"node":"hupeckvf8wrs","text":"Nadie avisa de los cortes","effect":"epr5uyrxj6ez","order":3}','b2p6c79q294ydund',1.79568218256711578367e+09);
INSERT INTO "events" VALUES(63,'bxnam3e683gy',55,'9549qwuug3udwbdskeky','IdeaPlaced','{"idea":"47f3rk9vmbhu","node":"hupeckvf8wrs"}','b2p6c79q294ydund',1.79568218256711578367e+09);
INSERT INTO "events" VALUES(64,'bxnam3e683gy',56,'8q3apz7aev7s3fp4ket9','OperationUndone','{"op":"9549qwuug3udwbdskeky"}','b2p6c79q294ydund',1.79568218256894445413e+09);
INSERT INTO "events" VALUES(65,'bxnam3e683gy',57,'8q3apz7aev7s3fp4ket9','IdeaLifted','{"idea":"47f3rk9vmbhu","node":"hupeckvf8wrs"}','b2p6c79q294ydund',1.79568218256894445413e+09);
INSERT INTO "events" VALUES(66,'bxnam3e683gy',58,'8q3apz7aev7s3fp4ket9','NodeRemoved','{"node":"hupeckvf8wrs","wording":{"text":"Nadie avisa de los cortes","offers":[]},"order":3,"links":[["hupeckvf8wrs","epr5uyrxj6ez"]]}','b2p6c79q294ydund',1.79568218256894445413e+09);
INSERT INTO "events" VALUES(67,'bxnam3e683gy',59,'qr9qub36sqawg4w4rdbk','OperationRedone','{"op":"9549qwuug3udwbdskeky"}','b2p6c79q294ydund',1.79568218257033658026e+09);
INSERT INTO "events" VALUES(68,'bxnam3e683gy',60,'qr9qub36sqawg4w4rdbk','CauseAdded','{"node":"hupeckvf8wrs","text":"Nadie avisa de los cortes","effect":"epr5uyrxj6ez","order":3}','b2p6c79q294ydund',1.79568218257033658026e+09);
INSERT INTO "events" VALUES(69,'bxnam3e683gy',61,'qr9qub36sqawg4w4rdbk','IdeaPlaced','{"idea":"47f3rk9vmbhu","node":"hupeckvf8wrs"}','b2p6c79q294ydund',1.79568218257033658026e+09);
INSERT INTO "events" VALUES(70,'bxnam3e683gy',62,'srywg4wh43rr327fphpy','NodeSetAside','{"node":"yjtj2gtna3ex","text":"El pozo se seca","order":4}','zjh3j3k677ucxjav',1.7956821825715558529e+09);
INSERT INTO "events" VALUES(71,'bxnam3e683gy',63,'srywg4wh43rr327fphpy','IdeaPlaced','{"idea":"ppuqnze8m97a","node":"yjtj2gtna3ex"}','zjh3j3k677ucxjav',1.7956821825715558529e+09);
INSERT INTO "events" VALUES(72,'bxnam3e683gy',64,'7q4966vxu9rfrvnnqq98','BranchRestored','{"node":"yjtj2gtna3ex","cut":[],"joined":[["yjtj2gtna3ex","epr5uyrxj6ez"]]}','zjh3j3k677ucxjav',1.79568218257309532162e+09);
INSERT INTO "events" VALUES(73,'bxnam3e683gy',65,'nb4x4vnjrzdsjtgguzfk','CauseAdded','{"node":"ppcbcp8uku5e","text":"La bomba se descompone y nadie la repara","effect":"epr5uyrxj6ez","order":5}','ykhh2xn4a7kqjgee',1.79568218257417845729e+09);
INSERT INTO "events" VALUES(74,'bxnam3e683gy',66,'s7ncng6gtt5rsg99v4tj','CauseAdded','{"node":"5cpw34jywbsb","text":"No hay refacciones","effect":"ppcbcp8uku5e","order":6}','eycxgabq4n7xv9ua',1.79568218257520270352e+09);
INSERT INTO "events" VALUES(75,'bxnam3e683gy',67,'d9jqw5daecmpgm8j2h7t','CauseAdded','{"node":"skn3p2sphw7k","text":"Fugas en la red","effect":"epr5uyrxj6ez","order":7}','eycxgabq4n7xv9ua',1.79568218257624888419e+09);
INSERT INTO "events" VALUES(76,'bxnam3e683gy',68,'c65eqrwzancwb3gw35j9','EffectAdded','{"node":"g3e4ue3582xs","text":"Las familias compran pipas","cause":"epr5uyrxj6ez","order":8}','vhs7uzxbh8rrk9q5',1.79568218257729697228e+09);
INSERT INTO "events" VALUES(77,'bxnam3e683gy',69,'xp2rg6u85dthnryv2h8w','EffectAdded','{"node":"ccs2sfe9wh4y","text":"Gastan un quinto de su ingreso","cause":"g3e4ue3582xs","order":9}','vhs7uzxbh8rrk9q5',1.79568218257838058474e+09);
INSERT INTO "events" VALUES(78,'bxnam3e683gy',70,'tapvqftjs8npwmdvd3g7','NodeReworded','{"node":"skn3p2sphw7k","before":{"text":"Fugas en la red","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":[]}}','ykhh2xn4a7kqjgee',1.79568218257936215408e+09);
INSERT INTO "events" VALUES(79,'bxnam3e683gy',71,'fgqmnaj4f8ef7hvnkpnw','NodeReworded','{"node":"skn3p2sphw7k","before":{"text":"Fugas en la red de tubería","offers":[]},"after":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]}}','eycxgabq4n7xv9ua',1.79568218258040857319e+09);
INSERT INTO "events" VALUES(80,'bxnam3e683gy',72,'c6tvzgp6t7mgpj7f7ezv','NodeReworded','{"node":"skn3p2sphw7k","before":{"text":"Fugas en la red de tubería","offers":["Fugas por tubería vieja"]},"after":{"text":"Fugas por tubería vieja","offers":[]}}','ykhh2xn4a7kqjgee',1.79568218258144545558e+09);
INSERT INTO "events" VALUES(81,'bxnam3e683gy',73,'k7s9zwdn58cjm74qz9er','NodeMoved','{"node":"5cpw34jywbsb","cut":[["5cpw34jywbsb","ppcbcp8uku5e"]],"joined":[["5cpw34jywbsb","skn3p2sphw7k"]]}','eycxgabq4n7xv9ua',1.79568218258261728288e+09);
INSERT INTO "events" VALUES(82,'bxnam3e683gy',74,'dpbzmfaqaq6tk8356j6m','NodesLinked','{"node":"5cpw34jywbsb","cut":[],"joined":[["5cpw34jywbsb","ppcbcp8uku5e"]]}','eycxgabq4n7xv9ua',1.79568218258380675315e+09);
INSERT INTO "events" VALUES(83,'bxnam3e683gy',75,'tcchgb73tedt7bna7d5t','NodesUnlinked','{"node":"5cpw34jywbsb","cut":[["5cpw34jywbsb","skn3p2sphw7k"]],"joined":[]}','eycxgabq4n7xv9ua',1.79568218258494853968e+09);
INSERT INTO "events" VALUES(84,'bxnam3e683gy',76,'d7gsp8c8ej7nphrqfpge','NodeReworded','{"node":"ppcbcp8uku5e","before":{"text":"La bomba se descompone y nadie la repara","offers":[]},"after":{"text":"La bomba se descompone","offers":[]}}','ykhh2xn4a7kqjgee',1.79568218258603882792e+09);
INSERT INTO "events" VALUES(85,'bxnam3e683gy',77,'d7gsp8c8ej7nphrqfpge','NodeSplitOff','{"node":"fqxq2k2uk4mj","of":"ppcbcp8uku5e","text":"Nadie repara la bomba","order":10,"links":[["fqxq2k2uk4mj","epr5uyrxj6ez"]]}','ykhh2xn4a7kqjgee',1.79568218258603882792e+09);
INSERT INTO "events" VALUES(86,'bxnam3e683gy',78,'fpeqcecvpqpptwrkurwp','NodesMerged','{"node":"fqxq2k2uk4mj","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"5cpw34jywbsb","wording":{"text":"No hay refacciones","offers":[]},"order":6,"links":[["5cpw34jywbsb","ppcbcp8uku5e"]]}],"joined":[["fqxq2k2uk4mj","ppcbcp8uku5e"]],"cut":[]}','ykhh2xn4a7kqjgee',1.79568218258765435217e+09);
INSERT INTO "events" VALUES(87,'bxnam3e683gy',79,'wu4vs79dxvaacnh6jtjc','OperationUndone','{"op":"fpeqcecvpqpptwrkurwp"}','ykhh2xn4a7kqjgee',1.79568218258907628059e+09);
INSERT INTO "events" VALUES(88,'bxnam3e683gy',80,'wu4vs79dxvaacnh6jtjc','NodesParted','{"node":"fqxq2k2uk4mj","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"5cpw34jywbsb","wording":{"text":"No hay refacciones","offers":[]},"order":6,"links":[["5cpw34jywbsb","ppcbcp8uku5e"]]}],"joined":[["fqxq2k2uk4mj","ppcbcp8uku5e"]],"cut":[]}','ykhh2xn4a7kqjgee',1.79568218258907628059e+09);
INSERT INTO "events" VALUES(89,'bxnam3e683gy',81,'4ttnucnkxrt6e6arrpme','NodesMerged','{"node":"fqxq2k2uk4mj","single":{"text":"Nadie repara la bomba","offers":[]},"merged":{"text":"Nadie repara la bomba: no hay refacciones","offers":[]},"gone":[{"node":"5cpw34jywbsb","wording":{"text":"No hay refacciones","offers":[]},"order":6,"links":[["5cpw34jywbsb","ppcbcp8uku5e"]]}],"joined":[["fqxq2k2uk4mj","ppcbcp8uku5e"]],"cut":[]}','ykhh2xn4a7kqjgee',1.79568218259034562112e+09);
INSERT INTO "events" VALUES(90,'bxnam3e683gy',82,'cr6tbyczqw74rv6bnyxr','BranchParked','{"node":"ccs2sfe9wh4y","cut":[["g3e4ue3582xs","ccs2sfe9wh4y"]],"joined":[]}','vhs7uzxbh8rrk9q5',1.7956821825915141106e+09);
INSERT INTO "events" VALUES(91,'bxnam3e683gy',83,'hwd5qcjksreua3w9cwnc','BranchRestored','{"node":"ccs2sfe9wh4y","cut":[],"joined":[["g3e4ue3582xs","ccs2sfe9wh4y"]]}','vhs7uzxbh8rrk9q5',1.79568218259257698053e+09);
INSERT INTO "events" VALUES(92,'bxnam3e683gy',84,'sg2x2v6s7ped79g32rgq','NodeRemoved','{"node":"ccs2sfe9wh4y","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":9,"links":[["g3e4ue3582xs","ccs2sfe9wh4y"]]}','vhs7uzxbh8rrk9q5',1.79568218259384942058e+09);
INSERT INTO "events" VALUES(93,'bxnam3e683gy',85,'h57cth37m84eqayc88rg','OperationUndone','{"op":"sg2x2v6s7ped79g32rgq"}','vhs7uzxbh8rrk9q5',1.79568218259500312801e+09);
INSERT INTO "events" VALUES(94,'bxnam3e683gy',86,'h57cth37m84eqayc88rg','NodeReturned','{"node":"ccs2sfe9wh4y","wording":{"text":"Gastan un quinto de su ingreso","offers":[]},"order":9,"links":[["g3e4ue3582xs","ccs2sfe9wh4y"]]}','vhs7uzxbh8rrk9q5',1.79568218259500312801e+09);
INSERT INTO "events" VALUES(95,'bxnam3e683gy',87,'va9ezwendhtv5qqpcy2s','VersionNamed','{"version":"rb9jcps24cdx","name":"Antes de la pausa","reason":"named","about":"","at_version":86,"at":1795682182.5959692,"order":1,"digest":"fd905d03675d7b2148923c4506036dd6"}','ykhh2xn4a7kqjgee',1.79568218259619235988e+09);
INSERT INTO "events" VALUES(96,'bxnam3e683gy',88,'mvx5a8ydhjmcsuqgub33','VersionRenamed','{"version":"rb9jcps24cdx","before":"Antes de la pausa","after":"Antes de comer"}','ykhh2xn4a7kqjgee',1.7956821825972282886e+09);
INSERT INTO "events" VALUES(97,'bxnam3e683gy',89,'gtx2ruzhvujxfebxaqeu','CauseAdded','{"node":"ttm4q6msvfj5","text":"Tarifas que no alcanzan","effect":"epr5uyrxj6ez","order":11}','eycxgabq4n7xv9ua',1.79568218260153913499e+09);
INSERT INTO "events" VALUES(98,'bxnam3e683gy',90,'gcuuqqsyg96s7vng3m3k','BranchParked','{"node":"skn3p2sphw7k","cut":[["skn3p2sphw7k","epr5uyrxj6ez"]],"joined":[]}','eycxgabq4n7xv9ua',1.79568218260282325745e+09);
INSERT INTO "events" VALUES(99,'bxnam3e683gy',91,'ww5zxqep4aswvyfavkws','NodeBrought','{"node":"5td4fs624wya","wording":{"text":"El pozo baja cada año","offers":[]},"order":12,"links":[["5td4fs624wya","epr5uyrxj6ez"]]}','b2p6c79q294ydund',1.79568218260452365877e+09);
INSERT INTO "events" VALUES(100,'bxnam3e683gy',92,'ww5zxqep4aswvyfavkws','NodeBrought','{"node":"xvmkvnzhw6k4","wording":{"text":"Se riega de día","offers":[]},"order":13,"links":[["xvmkvnzhw6k4","5td4fs624wya"]]}','b2p6c79q294ydund',1.79568218260452365877e+09);
INSERT INTO "events" VALUES(101,'bxnam3e683gy',93,'g9g6ax7b6jqevgfgw3xu','VersionNamed','{"version":"crch4cr4kw23","name":"","reason":"restored","about":"rb9jcps24cdx","at_version":92,"at":1795682182.609404,"order":2,"digest":"6c8327207daad7849140b9c45af4bc9e"}','b2p6c79q294ydund',1.7956821826097080707e+09);
INSERT INTO "events" VALUES(102,'bxnam3e683gy',94,'g9g6ax7b6jqevgfgw3xu','VersionRestored','{"version":"rb9jcps24cdx"}','b2p6c79q294ydund',1.7956821826097080707e+09);
INSERT INTO "events" VALUES(103,'bxnam3e683gy',95,'g9g6ax7b6jqevgfgw3xu','ArrowsRestored','{"node":"epr5uyrxj6ez","cut":[["ttm4q6msvfj5","epr5uyrxj6ez"],["5td4fs624wya","epr5uyrxj6ez"],["xvmkvnzhw6k4","5td4fs624wya"]],"joined":[]}','b2p6c79q294ydund',1.7956821826097080707e+09);
INSERT INTO "events" VALUES(104,'bxnam3e683gy',96,'g9g6ax7b6jqevgfgw3xu','NodeRemoved','{"node":"ttm4q6msvfj5","wording":{"text":"Tarifas que no alcanzan","offers":[]},"order":11,"links":[]}','b2p6c79q294ydund',1.7956821826097080707e+09);
INSERT INTO "events" VALUES(105,'bxnam3e683gy',97,'g9g6ax7b6jqevgfgw3xu','NodeRemoved','{"node":"5td4fs624wya","wording":{"text":"El pozo baja cada año","offers":[]},"order":12,"links":[]}','b2p6c79q294ydund',1.7956821826097080707e+09);
INSERT INTO "events" VALUES(106,'bxnam3e683gy',98,'g9g6ax7b6jqevgfgw3xu','NodeRemoved','{"node":"xvmkvnzhw6k4","wording":{"text":"Se riega de día","offers":[]},"order":13,"links":[]}','b2p6c79q294ydund',1.7956821826097080707e+09);
INSERT INTO "events" VALUES(107,'bxnam3e683gy',99,'g9g6ax7b6jqevgfgw3xu','ArrowsRestored','{"node":"epr5uyrxj6ez","cut":[],"joined":[["skn3p2sphw7k","epr5uyrxj6ez"]]}','b2p6c79q294ydund',1.7956821826097080707e+09);
INSERT INTO "events" VALUES(108,'bxnam3e683gy',100,'8rhqymssycc8r8je57bx','ArrowVoted','{"voter":"ykhh2xn4a7kqjgee","before":null,"after":{"cause":"hupeckvf8wrs","effect":"epr5uyrxj6ez","sector":"people","answer":"yes"}}','ykhh2xn4a7kqjgee',1.79568218261148476603e+09);
INSERT INTO "events" VALUES(109,'bxnam3e683gy',101,'7vhvchq2kb38p7hwjvej','ArrowVoted','{"voter":"eycxgabq4n7xv9ua","before":null,"after":{"cause":"hupeckvf8wrs","effect":"epr5uyrxj6ez","sector":"government","answer":"no"}}','eycxgabq4n7xv9ua',1795682182.61259);
INSERT INTO "events" VALUES(110,'bxnam3e683gy',102,'e96ehm9eev9yzyrbjhnt','ArrowVoted','{"voter":"eycxgabq4n7xv9ua","before":{"cause":"hupeckvf8wrs","effect":"epr5uyrxj6ez","sector":"government","answer":"no"},"after":null}','eycxgabq4n7xv9ua',1.79568218261357808113e+09);
INSERT INTO "events" VALUES(111,'bxnam3e683gy',103,'cuw6zpbbtcvpkzyg346r','QuestionPut','{"before":null,"after":{"cause":"hupeckvf8wrs","effect":"epr5uyrxj6ez","open":true}}','b2p6c79q294ydund',1.79568218261461520195e+09);
INSERT INTO "events" VALUES(112,'bxnam3e683gy',104,'fhcp25jccyvzy2xumry8','PaperVotesEntered','{"before":null,"after":{"cause":"hupeckvf8wrs","effect":"epr5uyrxj6ez","sector":"people","answer":"yes","count":3}}','b2p6c79q294ydund',1.79568218261556196207e+09);
INSERT INTO "events" VALUES(113,'bxnam3e683gy',105,'v7d4qnx4fav63pjaetsb','QuestionPut','{"before":{"cause":"hupeckvf8wrs","effect":"epr5uyrxj6ez","open":true},"after":{"cause":"hupeckvf8wrs","effect":"epr5uyrxj6ez","open":false}}','b2p6c79q294ydund',1.79568218261651372904e+09);
INSERT INTO "events" VALUES(114,'bxnam3e683gy',106,'skyz8frk5vvx8h3retrh','ArrowMarked','{"before":null,"after":{"cause":"hupeckvf8wrs","effect":"epr5uyrxj6ez","necessary":true,"sufficient":false}}','ykhh2xn4a7kqjgee',1.79568218261749529838e+09);
INSERT INTO "events" VALUES(115,'bxnam3e683gy',107,'mvmgsr8suca82tsyuqw5','ActionAnswered','{"node":"hupeckvf8wrs","before":null,"after":{"answer":"other","whose":"Comisión de agua"}}','ykhh2xn4a7kqjgee',1.79568218261850547795e+09);
INSERT INTO "events" VALUES(116,'bxnam3e683gy',108,'xayavrvyer7h8uthmfag','LeafSettled','{"node":"hupeckvf8wrs","settled":true}','ykhh2xn4a7kqjgee',1.7956821826194756031e+09);
INSERT INTO "events" VALUES(117,'bxnam3e683gy',109,'8gez9reerxaetqdj5yuv','FindingDismissed','{"before":null,"after":{"code":"unactionable","nodes":["hupeckvf8wrs"],"reason":"Sí se puede"}}','ykhh2xn4a7kqjgee',1.79568218262053346627e+09);
INSERT INTO "events" VALUES(118,'bxnam3e683gy',110,'bsz6eq9syc4nzncrstw5','EvidenceAdded','{"evidence":"9x7efsuj8rdv","before":null,"after":{"evidence":"9x7efsuj8rdv","node":"epr5uyrxj6ez","order":1,"kind":"source","figure":"2.1","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""}}','eycxgabq4n7xv9ua',1.79568218262166714666e+09);
INSERT INTO "events" VALUES(119,'bxnam3e683gy',111,'7256sa4ycfjc6f62kh9f','EvidenceChanged','{"evidence":"9x7efsuj8rdv","before":{"evidence":"9x7efsuj8rdv","node":"epr5uyrxj6ez","order":1,"kind":"source","figure":"2.1","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""},"after":{"evidence":"9x7efsuj8rdv","node":"epr5uyrxj6ez","order":1,"kind":"source","figure":"2.3","unit":"horas al día","date":"2025","place":"","source":"Bitácora del pozo","link":"","note":"","dimension":""}}','eycxgabq4n7xv9ua',1.79568218262265849117e+09);
INSERT INTO "events" VALUES(120,'bxnam3e683gy',112,'w88y9rfbx927gbwsr2xg','EvidenceAdded','{"evidence":"e9x8n9df6e3e","before":null,"after":{"evidence":"e9x8n9df6e3e","node":"hupeckvf8wrs","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"}}','ykhh2xn4a7kqjgee',1.79568218262383460992e+09);
INSERT INTO "events" VALUES(121,'bxnam3e683gy',113,'gp58y8rap8tur893vc3h','EvidenceChanged','{"evidence":"e9x8n9df6e3e","before":{"evidence":"e9x8n9df6e3e","node":"hupeckvf8wrs","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"},"after":{"evidence":"e9x8n9df6e3e","node":"epr5uyrxj6ez","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"}}','ykhh2xn4a7kqjgee',1.79568218262483930581e+09);
INSERT INTO "events" VALUES(122,'bxnam3e683gy',114,'3nr8any3bpqa6ug2qjhs','EvidenceRemoved','{"evidence":"e9x8n9df6e3e","before":{"evidence":"e9x8n9df6e3e","node":"epr5uyrxj6ez","order":2,"kind":"open_government_metrics","figure":"0.4","unit":"","date":"","place":"","source":"","link":"","note":"","dimension":"transparency"},"after":null}','ykhh2xn4a7kqjgee',1.79568218262587928771e+09);
INSERT INTO "events" VALUES(123,'bxnam3e683gy',115,'rr2k8fur2s2yery99m96','StageOpened','{"stage":"objective_tree"}','b2p6c79q294ydund',1.79568218262692666053e+09);
INSERT INTO "events" VALUES(124,'bxnam3e683gy',116,'73ssvf3mrgt2zstkwuqr','ObjectiveConfirmed','{"node":"epr5uyrxj6ez","before":null,"after":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true}}','ykhh2xn4a7kqjgee',1.79568218262789320942e+09);
INSERT INTO "events" VALUES(125,'bxnam3e683gy',117,'2765km5ex4hpnvvy3dgu','ObjectiveOffered','{"node":"epr5uyrxj6ez","before":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true},"after":{"wording":{"text":"El agua llega todo el día","offers":["Hay agua las 24 horas"]},"problem":"El agua llega pocas horas","confirmed":true}}','eycxgabq4n7xv9ua',1.79568218262891674038e+09);
INSERT INTO "events" VALUES(126,'bxnam3e683gy',118,'nxjd6759gun6474uwhca','ObjectiveConfirmed','{"node":"epr5uyrxj6ez","before":{"wording":{"text":"El agua llega todo el día","offers":["Hay agua las 24 horas"]},"problem":"El agua llega pocas horas","confirmed":true},"after":{"wording":{"text":"El agua llega todo el día","offers":[]},"problem":"El agua llega pocas horas","confirmed":true}}','ykhh2xn4a7kqjgee',1.79568218262991690639e+09);
INSERT INTO "events" VALUES(127,'bxnam3e683gy',119,'pzfsykfdg96x97ejwzdu','ObjectiveConfirmed','{"node":"hupeckvf8wrs","before":null,"after":{"wording":{"text":"Cada corte se avisa un día antes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true}}','b2p6c79q294ydund',1.79568218263095736499e+09);
INSERT INTO "events" VALUES(128,'bxnam3e683gy',120,'pzfsykfdg96x97ejwzdu','ObjectiveConfirmed','{"node":"g3e4ue3582xs","before":null,"after":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":true}}','b2p6c79q294ydund',1.79568218263095736499e+09);
INSERT INTO "events" VALUES(129,'bxnam3e683gy',121,'9e3r9u6222tbj9y2yt4w','ObjectiveReopened','{"node":"g3e4ue3582xs","before":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":true},"after":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":false}}','ykhh2xn4a7kqjgee',1.79568218263204526898e+09);
INSERT INTO "events" VALUES(130,'bxnam3e683gy',122,'ufk8zyekcrvanyhkrhqh','ProblemSentBack','{"node":"epr5uyrxj6ez","before":null,"after":{"problem":"El agua llega pocas horas","objective":"El agua llega todo el día"}}','ykhh2xn4a7kqjgee',1.79568218263307690621e+09);
INSERT INTO "events" VALUES(131,'bxnam3e683gy',123,'65s8893gm6efertpzfyu','ProblemSentBack','{"node":"epr5uyrxj6ez","before":{"problem":"El agua llega pocas horas","objective":"El agua llega todo el día"},"after":null}','eycxgabq4n7xv9ua',1.79568218263411450387e+09);
INSERT INTO "events" VALUES(132,'bxnam3e683gy',124,'vr3d3j7bgw5ufkgeft2m','VersionNamed','{"version":"jz8a4hqjn3y8","name":"Con objetivos","reason":"named","about":"","at_version":123,"at":1795682182.6349454,"order":3,"digest":"d940eae55b6e129cac1214e63727122c"}','ykhh2xn4a7kqjgee',1.79568218263517189025e+09);
INSERT INTO "events" VALUES(133,'bxnam3e683gy',125,'chscg6dw7z6fahs6e45q','ObjectiveOffered','{"node":"g3e4ue3582xs","before":{"wording":{"text":"Las familias ya no compran pipas","offers":[]},"problem":"Las familias compran pipas","confirmed":false},"after":{"wording":{"text":"Las familias ya no compran pipas","offers":["Las familias gastan menos en agua"]},"problem":"Las familias compran pipas","confirmed":false}}','eycxgabq4n7xv9ua',1.79568218263618493077e+09);
INSERT INTO "events" VALUES(134,'bxnam3e683gy',126,'qtzsebza7zvm3j2t7n9t','VersionNamed','{"version":"8ah7t6dmqvmw","name":"Final","reason":"named","about":"","at_version":125,"at":1795682182.637055,"order":4,"digest":"26064f346ce20dc82f887c847493b944"}','b2p6c79q294ydund',1.79568218263726496692e+09);
INSERT INTO "events" VALUES(135,'bxnam3e683gy',127,'r3wx2atwg5q2xz4zhh2f','ObjectiveReopened','{"node":"hupeckvf8wrs","before":{"wording":{"text":"Cada corte se avisa un día antes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true},"after":{"wording":{"text":"Cada corte se avisa un día antes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":false}}','ykhh2xn4a7kqjgee',1.79568218263821816442e+09);
INSERT INTO "events" VALUES(136,'bxnam3e683gy',128,'9nadsrnkkxyyay4wte7a','VersionNamed','{"version":"h36egg4xcd88","name":"","reason":"restored","about":"8ah7t6dmqvmw","at_version":127,"at":1795682182.641111,"order":5,"digest":"76b621607462ee9bf2da40eb06a4c1c3"}','b2p6c79q294ydund',1.79568218264139604564e+09);
INSERT INTO "events" VALUES(137,'bxnam3e683gy',129,'9nadsrnkkxyyay4wte7a','VersionRestored','{"version":"8ah7t6dmqvmw"}','b2p6c79q294ydund',1.79568218264139604564e+09);
INSERT INTO "events" VALUES(138,'bxnam3e683gy',130,'9nadsrnkkxyyay4wte7a','ObjectiveRestored','{"node":"hupeckvf8wrs","before":{"wording":{"text":"Cada corte se avisa un día antes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":false},"after":{"wording":{"text":"Cada corte se avisa un día antes","offers":[]},"problem":"Nadie avisa de los cortes","confirmed":true}}','b2p6c79q294ydund',1.79568218264139604564e+09);
INSERT INTO "events" VALUES(139,'bxnam3e683gy',131,'s8pgmuyg2qcwzp5m8uca','StageOpened','{"stage":"commitment_card"}','b2p6c79q294ydund',1.79568218264268016819e+09);
INSERT INTO "events" VALUES(140,'bxnam3e683gy',132,'ahhapp96dwsaekdfaew9','CommitmentDrafted','{"card":"8zhk9wn2a7v3","order":1,"node":"epr5uyrxj6ez","fields":[["problem",{"text":"El agua llega pocas horas\n2.3 horas al día, 2025, Bitácora del pozo","offers":[]}],["objective",{"text":"El agua llega todo el día","offers":[]}],["means",{"text":"Cada corte se avisa un día antes\nEl pozo se con agua\nLa bomba funciona bien\nMenos fugas por tubería vieja","offers":[]}],["key_actions",{"text":"Cada corte se avisa un día antes\nEl pozo se con agua\nLa bomba funciona bien\nMenos fugas por tubería vieja","offers":[]}]]}','ykhh2xn4a7kqjgee',1.79568218264519238475e+09);
INSERT INTO "events" VALUES(141,'bxnam3e683gy',133,'6su28wbuyjcbzb4u7fht','CommitmentReworded','{"card":"8zhk9wn2a7v3","field":"action","before":{"text":"","offers":[]},"after":{"text":"Reparar la bomba","offers":[]}}','ykhh2xn4a7kqjgee',1.79568218264627456662e+09);
INSERT INTO "events" VALUES(142,'bxnam3e683gy',134,'xhd6dt3hhczt4ds4sz8z','CommitmentReworded','{"card":"8zhk9wn2a7v3","field":"action","before":{"text":"Reparar la bomba","offers":[]},"after":{"text":"Reparar la bomba","offers":["Cambiar la bomba"]}}','eycxgabq4n7xv9ua',1.79568218264728522303e+09);
INSERT INTO "events" VALUES(143,'bxnam3e683gy',135,'r3rca7u8s28kazur53b9','CommitmentReworded','{"card":"8zhk9wn2a7v3","field":"action","before":{"text":"Reparar la bomba","offers":["Cambiar la bomba"]},"after":{"text":"Cambiar la bomba del pozo 3","offers":[]}}','eycxgabq4n7xv9ua',1.79568218264835786817e+09);
INSERT INTO "events" VALUES(144,'bxnam3e683gy',136,'zyrq6kr4kyjzp2wemfw8','CommitmentReworded','{"card":"8zhk9wn2a7v3","field":"end","before":{"text":"","offers":[]},"after":{"text":"2027-06-30","offers":[]}}','ykhh2xn4a7kqjgee',1.79568218264939665797e+09);
INSERT INTO "events" VALUES(145,'bxnam3e683gy',137,'jwycs42d359twze37r4a','CommitmentDrafted','{"card":"vxbstgfk2x76","order":2,"node":null,"fields":[]}','eycxgabq4n7xv9ua',1.79568218265039062503e+09);
INSERT INTO "events" VALUES(146,'bxnam3e683gy',138,'uzju937gvde38gqyx7u4','CommitmentRemoved','{"card":"vxbstgfk2x76","order":2,"node":null,"fields":[]}','eycxgabq4n7xv9ua',1.79568218265134882925e+09);
INSERT INTO "events" VALUES(147,'bxnam3e683gy',139,'jz83k4fed4py4chytu26','StageClosed','{"stage":"commitment_card"}','b2p6c79q294ydund',1.79568218265227675439e+09);
CREATE TABLE migrations (
	number INTEGER NOT NULL, 
	name VARCHAR(80) NOT NULL, 
	at FLOAT NOT NULL, 
	PRIMARY KEY (number)
);
INSERT INTO "migrations" VALUES(1,'create_tables',1.79568218249972605705e+09);
CREATE TABLE operations (
	stream VARCHAR(40) NOT NULL, 
	op VARCHAR(80) NOT NULL, 
	first INTEGER NOT NULL, 
	last INTEGER NOT NULL, 
	PRIMARY KEY (stream, op)
);
INSERT INTO "operations" VALUES('75xypmth63n5','3rqz55rzfkfk',1,1);
INSERT INTO "operations" VALUES('75xypmth63n5','6dkfeh2qubf4',2,2);
INSERT INTO "operations" VALUES('75xypmth63n5','qmxahyjpbrc8',3,3);
INSERT INTO "operations" VALUES('75xypmth63n5','75kk7bhen44d',4,4);
INSERT INTO "operations" VALUES('75xypmth63n5','wm8ufz4a3muw',5,5);
INSERT INTO "operations" VALUES('75xypmth63n5','gahcsjcuvqrz',6,6);
INSERT INTO "operations" VALUES('75xypmth63n5','ahc26uwakp79',7,7);
INSERT INTO "operations" VALUES('75xypmth63n5','mvnm737b2cp3',8,8);
INSERT INTO "operations" VALUES('bxnam3e683gy','ykwv2p7emqwckev3sezu',1,1);
INSERT INTO "operations" VALUES('bxnam3e683gy','jqkbfq6ze448hqqur5fw',2,2);
INSERT INTO "operations" VALUES('bxnam3e683gy','b2jbq3mfbj7jnygz2gn9',3,3);
INSERT INTO "operations" VALUES('bxnam3e683gy','9wxz285jw5bfamf8vtgd',4,4);
INSERT INTO "operations" VALUES('bxnam3e683gy','4gwb25pyvcde58rga5zs',5,5);
INSERT INTO "operations" VALUES('bxnam3e683gy','h7y4mjju5xadrpf3n6n4',6,6);
INSERT INTO "operations" VALUES('bxnam3e683gy','vfj48n95fjdmmnf82hxr',7,7);
INSERT INTO "operations" VALUES('bxnam3e683gy','p4zwha28s7avp8bje32t',8,8);
INSERT INTO "operations" VALUES('bxnam3e683gy','tp4nm4jb7wunmzfet63w',9,9);
INSERT INTO "operations" VALUES('bxnam3e683gy','5f4845kqms43mehs9mrv',10,11);
INSERT INTO "operations" VALUES('bxnam3e683gy','c8rbjwcwrus5e6w3zzwd',12,12);
INSERT INTO "operations" VALUES('bxnam3e683gy','nst4f9rk9aaqjdthtvfc',13,13);
INSERT INTO "operations" VALUES('bxnam3e683gy','ps9w7k527m9qm5juny94',14,14);
INSERT INTO "operations" VALUES('bxnam3e683gy','gwem6ykbcby2u7esqfgh',15,15);
INSERT INTO "operations" VALUES('bxnam3e683gy','hvdkqpkprwhdxunhybuc',16,16);
INSERT INTO "operations" VALUES('bxnam3e683gy','zp37fre4c6dmua7kvab3',17,17);
INSERT INTO "operations" VALUES('bxnam3e683gy','3swxp9pd7xjbh4tph3b3',18,18);
INSERT INTO "operations" VALUES('bxnam3e683gy','m5t8euv8xxm2bxm2q4dm',19,20);
INSERT INTO "operations" VALUES('bxnam3e683gy','pav9nabbdbpjypptnnze',21,23);
INSERT INTO "operations" VALUES('bxnam3e683gy','mb82fxz2ne76bux32e8r',24,26);
INSERT INTO "operations" VALUES('bxnam3e683gy','d7fjs9p7jmj6t8x68xuv',27,27);
INSERT INTO "operations" VALUES('bxnam3e683gy','snygb8xtds36rpe65psz',28,28);
INSERT INTO "operations" VALUES('bxnam3e683gy','2rzhsgnn66xwbtszmwem',29,29);
INSERT INTO "operations" VALUES('bxnam3e683gy','dwnjkjszmduvjvkjyrfn',30,30);
INSERT INTO "operations" VALUES('bxnam3e683gy','227ytchn3byuvxwtfa3t',31,31);
INSERT INTO "operations" VALUES('bxnam3e683gy','5wfbtdx44ar79452rkw6',32,32);
INSERT INTO "operations" VALUES('bxnam3e683gy','eb3edemsbudn822bfbk6',33,33);
INSERT INTO "operations" VALUES('bxnam3e683gy','gt6asru5d9gtua744mv5',34,34);
INSERT INTO "operations" VALUES('bxnam3e683gy','h8w7wxyvngdejb7tcavk',35,35);
INSERT INTO "operations" VALUES('bxnam3e683gy','3fpaj8azsky8b9thzqbu',36,36);
INSERT INTO "operations" VALUES('bxnam3e683gy','j8tmkdnv9tqa6aaw8fmn',37,37);
INSERT INTO "operations" VALUES('bxnam3e683gy','b4dcb8qjyd5sds6vkcnk',38,38);
INSERT INTO "operations" VALUES('bxnam3e683gy','fnphcgkbceyy8wdvmz6d',39,39);
INSERT INTO "operations" VALUES('bxnam3e683gy','84e2pwzz9mwtx24jacp8',40,40);
INSERT INTO "operations" VALUES('bxnam3e683gy','sherhw6q55jnbtxffdp8',41,42);
INSERT INTO "operations" VALUES('bxnam3e683gy','t2n95c2zremrdvhvtk7w',43,43);
INSERT INTO "operations" VALUES('bxnam3e683gy','pxz2h48mcm5xq8qf6fzr',44,44);
INSERT INTO "operations" VALUES('bxnam3e683gy','zgdjdb8fe35dexr3epwm',45,45);
INSERT INTO "operations" VALUES('bxnam3e683gy','j6rkn2scguy4mgqf9xw7',46,46);
INSERT INTO "operations" VALUES('bxnam3e683gy','xkxaqaabez96h7875a2a',47,48);
INSERT INTO "operations" VALUES('bxnam3e683gy','685ry2ue7m7tk29jmxw7',49,49);
INSERT INTO "operations" VALUES('bxnam3e683gy','h4nfdrb7hpg2bebvghcc',50,50);
INSERT INTO "operations" VALUES('bxnam3e683gy','535abxjvh38g339eu2qp',51,51);
INSERT INTO "operations" VALUES('bxnam3e683gy','28d5vvmk3zhubs3ddw8h',52,53);
INSERT INTO "operations" VALUES('bxnam3e683gy','9549qwuug3udwbdskeky',54,55);
INSERT INTO "operations" VALUES('bxnam3e683gy','8q3apz7aev7s3fp4ket9',56,58);
INSERT INTO "operations" VALUES('bxnam3e683gy','qr9qub36sqawg4w4rdbk',59,61);
INSERT INTO "operations" VALUES('bxnam3e683gy','srywg4wh43rr327fphpy',62,63);
INSERT INTO "operations" VALUES('bxnam3e683gy','7q4966vxu9rfrvnnqq98',64,64);
INSERT INTO "operations" VALUES('bxnam3e683gy','nb4x4vnjrzdsjtgguzfk',65,65);
INSERT INTO "operations" VALUES('bxnam3e683gy','s7ncng6gtt5rsg99v4tj',66,66);
INSERT INTO "operations" VALUES('bxnam3e683gy','d9jqw5daecmpgm8j2h7t',67,67);
INSERT INTO "operations" VALUES('bxnam3e683gy','c65eqrwzancwb3gw35j9',68,68);
INSERT INTO "operations" VALUES('bxnam3e683gy','xp2rg6u85dthnryv2h8w',69,69);
INSERT INTO "operations" VALUES('bxnam3e683gy','tapvqftjs8npwmdvd3g7',70,70);
INSERT INTO "operations" VALUES('bxnam3e683gy','fgqmnaj4f8ef7hvnkpnw',71,71);
INSERT INTO "operations" VALUES('bxnam3e683gy','c6tvzgp6t7mgpj7f7ezv',72,72);
INSERT INTO "operations" VALUES('bxnam3e683gy','k7s9zwdn58cjm74qz9er',73,73);
INSERT INTO "operations" VALUES('bxnam3e683gy','dpbzmfaqaq6tk8356j6m',74,74);
INSERT INTO "operations" VALUES('bxnam3e683gy','tcchgb73tedt7bna7d5t',75,75);
INSERT INTO "operations" VALUES('bxnam3e683gy','d7gsp8c8ej7nphrqfpge',76,77);
INSERT INTO "operations" VALUES('bxnam3e683gy','fpeqcecvpqpptwrkurwp',78,78);
INSERT INTO "operations" VALUES('bxnam3e683gy','wu4vs79dxvaacnh6jtjc',79,80);
INSERT INTO "operations" VALUES('bxnam3e683gy','4ttnucnkxrt6e6arrpme',81,81);
INSERT INTO "operations" VALUES('bxnam3e683gy','cr6tbyczqw74rv6bnyxr',82,82);
INSERT INTO "operations" VALUES('bxnam3e683gy','hwd5qcjksreua3w9cwnc',83,83);
INSERT INTO "operations" VALUES('bxnam3e683gy','sg2x2v6s7ped79g32rgq',84,84);
INSERT INTO "operations" VALUES('bxnam3e683gy','h57cth37m84eqayc88rg',85,86);
INSERT INTO "operations" VALUES('bxnam3e683gy','va9ezwendhtv5qqpcy2s',87,87);
INSERT INTO "operations" VALUES('bxnam3e683gy','mvx5a8ydhjmcsuqgub33',88,88);
INSERT INTO "operations" VALUES('bxnam3e683gy','gtx2ruzhvujxfebxaqeu',89,89);
INSERT INTO "operations" VALUES('bxnam3e683gy','gcuuqqsyg96s7vng3m3k',90,90);
INSERT INTO "operations" VALUES('bxnam3e683gy','ww5zxqep4aswvyfavkws',91,92);
INSERT INTO "operations" VALUES('bxnam3e683gy','g9g6ax7b6jqevgfgw3xu',93,99);
INSERT INTO "operations" VALUES('bxnam3e683gy','8rhqymssycc8r8je57bx',100,100);
INSERT INTO "operations" VALUES('bxnam3e683gy','7vhvchq2kb38p7hwjvej',101,101);
INSERT INTO "operations" VALUES('bxnam3e683gy','e96ehm9eev9yzyrbjhnt',102,102);
INSERT INTO "operations" VALUES('bxnam3e683gy','cuw6zpbbtcvpkzyg346r',103,103);
INSERT INTO "operations" VALUES('bxnam3e683gy','fhcp25jccyvzy2xumry8',104,104);
INSERT INTO "operations" VALUES('bxnam3e683gy','v7d4qnx4fav63pjaetsb',105,105);
INSERT INTO "operations" VALUES('bxnam3e683gy','skyz8frk5vvx8h3retrh',106,106);
INSERT INTO "operations" VALUES('bxnam3e683gy','mvmgsr8suca82tsyuqw5',107,107);
INSERT INTO "operations" VALUES('bxnam3e683gy','xayavrvyer7h8uthmfag',108,108);
INSERT INTO "operations" VALUES('bxnam3e683gy','8gez9reerxaetqdj5yuv',109,109);
INSERT INTO "operations" VALUES('bxnam3e683gy','bsz6eq9syc4nzncrstw5',110,110);
INSERT INTO "operations" VALUES('bxnam3e683gy','7256sa4ycfjc6f62kh9f',111,111);
INSERT INTO "operations" VALUES('bxnam3e683gy','w88y9rfbx927gbwsr2xg',112,112);
INSERT INTO "operations" VALUES('bxnam3e683gy','gp58y8rap8tur893vc3h',113,113);
INSERT INTO "operations" VALUES('bxnam3e683gy','3nr8any3bpqa6ug2qjhs',114,114);
INSERT INTO "operations" VALUES('bxnam3e683gy','rr2k8fur2s2yery99m96',115,115);
INSERT INTO "operations" VALUES('bxnam3e683gy','73ssvf3mrgt2zstkwuqr',116,116);
INSERT INTO "operations" VALUES('bxnam3e683gy','2765km5ex4hpnvvy3dgu',117,117);
INSERT INTO "operations" VALUES('bxnam3e683gy','nxjd6759gun6474uwhca',118,118);
INSERT INTO "operations" VALUES('bxnam3e683gy','pzfsykfdg96x97ejwzdu',119,120);
INSERT INTO "operations" VALUES('bxnam3e683gy','9e3r9u6222tbj9y2yt4w',121,121);
INSERT INTO "operations" VALUES('bxnam3e683gy','ufk8zyekcrvanyhkrhqh',122,122);
INSERT INTO "operations" VALUES('bxnam3e683gy','65s8893gm6efertpzfyu',123,123);
INSERT INTO "operations" VALUES('bxnam3e683gy','vr3d3j7bgw5ufkgeft2m',124,124);
INSERT INTO "operations" VALUES('bxnam3e683gy','chscg6dw7z6fahs6e45q',125,125);
INSERT INTO "operations" VALUES('bxnam3e683gy','qtzsebza7zvm3j2t7n9t',126,126);
INSERT INTO "operations" VALUES('bxnam3e683gy','r3wx2atwg5q2xz4zhh2f',127,127);
INSERT INTO "operations" VALUES('bxnam3e683gy','9nadsrnkkxyyay4wte7a',128,130);
INSERT INTO "operations" VALUES('bxnam3e683gy','s8pgmuyg2qcwzp5m8uca',131,131);
INSERT INTO "operations" VALUES('bxnam3e683gy','ahhapp96dwsaekdfaew9',132,132);
INSERT INTO "operations" VALUES('bxnam3e683gy','6su28wbuyjcbzb4u7fht',133,133);
INSERT INTO "operations" VALUES('bxnam3e683gy','xhd6dt3hhczt4ds4sz8z',134,134);
INSERT INTO "operations" VALUES('bxnam3e683gy','r3rca7u8s28kazur53b9',135,135);
INSERT INTO "operations" VALUES('bxnam3e683gy','zyrq6kr4kyjzp2wemfw8',136,136);
INSERT INTO "operations" VALUES('bxnam3e683gy','jwycs42d359twze37r4a',137,137);
INSERT INTO "operations" VALUES('bxnam3e683gy','uzju937gvde38gqyx7u4',138,138);
INSERT INTO "operations" VALUES('bxnam3e683gy','jz83k4fed4py4chytu26',139,139);
CREATE TABLE plans (
	"plan" VARCHAR(40) NOT NULL, 
	secret VARCHAR(64) NOT NULL, 
	created FLOAT NOT NULL, 
	PRIMARY KEY ("plan"), 
	UNIQUE (secret)
);
INSERT INTO "plans" VALUES('75xypmth63n5','3075016b8615dd7b2a9dd749ee8f6f7be46df76639624765393191cc776749f9',1.79568218250339841843e+09);
CREATE TABLE roll (
	participant VARCHAR(40) NOT NULL, 
	"plan" VARCHAR(40) NOT NULL, 
	grp VARCHAR(40), 
	role VARCHAR(20) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	sector VARCHAR(40), 
	language VARCHAR(10) NOT NULL, 
	joined FLOAT NOT NULL, 
	seen FLOAT NOT NULL, 
	PRIMARY KEY (participant)
);
INSERT INTO "roll" VALUES('b2p6c79q294ydund','75xypmth63n5',NULL,'facilitator','',NULL,'es',1.7956821825053713321e+09,1.7956821825053713321e+09);
INSERT INTO "roll" VALUES('ykhh2xn4a7kqjgee','75xypmth63n5','bxnam3e683gy','participant','Ana','people','es',1.79568218251663446428e+09,1.79568218251663446428e+09);
INSERT INTO "roll" VALUES('eycxgabq4n7xv9ua','75xypmth63n5','bxnam3e683gy','participant','Beto','government','es',1.79568218251747202876e+09,1.79568218251747202876e+09);
INSERT INTO "roll" VALUES('zjh3j3k677ucxjav','75xypmth63n5','bxnam3e683gy','participant','Caro','civil_society','en',1.79568218251822900779e+09,1.79568218251822900779e+09);
INSERT INTO "roll" VALUES('vhs7uzxbh8rrk9q5','75xypmth63n5','bxnam3e683gy','participant','Dora','people','es',1.7956821825189790726e+09,1.7956821825189790726e+09);
CREATE TABLE snapshots (
	stream VARCHAR(40) NOT NULL, 
	version INTEGER NOT NULL, 
	data TEXT NOT NULL, 
	PRIMARY KEY (stream)
);
CREATE INDEX ix_events_op ON events (op);
CREATE INDEX ix_roll_grp ON roll (grp);
CREATE INDEX ix_roll_plan ON roll ("plan");
COMMIT;
